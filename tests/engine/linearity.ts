import { check } from 'recheck';
import { countSteps, type Steps } from './pattern-steps.ts';
import {
  allPieces,
  type Branch,
  looksAround,
  mostRepeats,
  type Piece,
  parsePattern,
  printPattern,
  readsNothing,
  rewritePattern,
} from './pattern-tree.ts';

/** Characters that may be read from one place of a text. */
const mostSteps = 2_000;
/** What repeats more often than this counts as unbounded: each of many places of a text could read that far. */
const longRun = 400;
/** Repetitions up to this stay as they are where others are widened. */
const shortRun = 4;
/** Milliseconds for one pattern; the slowest takes some seconds with the program that the checker brings. */
const timeLimit = 100_000;

const isWide = ({ min, max }: Piece) => max > shortRun && max !== min;

/**
 * Takes off what a branch ends with and cannot fail at: behind the least a last repetition needs, the pattern
 * has matched, and what it goes on to read is the match itself. So `\s+` costs at each place what `\s` does.
 */
function withoutFreeEnd(branch: Branch): Branch {
  const last = branch.at(-1);
  if (!last || readsNothing(last)) return branch;
  const before = branch.slice(0, -1);
  const inside = last.branches?.map(withoutFreeEnd) ?? [];
  if (last.max === 1 && last.min === 1) {
    if (!last.branches) return branch;
    return inside.flat().length > 0 ? [...before, { ...last, branches: inside }] : withoutFreeEnd(before);
  }
  const tried = last.min === 0 ? inside : (last.branches ?? []);
  if (mostRepeats(tried) > longRun) return branch;
  return last.min === 0 ? withoutFreeEnd(before) : [...before, { ...last, max: last.min }];
}

/** Says a look-behind for one character at the beginning in words that the checker understands. */
function withPlainBeginning(branch: Branch): Branch {
  const [first, ...rest] = branch;
  if (first?.text !== '(?<!' || first.branches?.length !== 1) return branch;
  const [unwanted, more] = first.branches[0] ?? [];
  const members = unwanted && /^(?:\[(?!\^)(.+)\]|([^.[(]|\\.))$/s.exec(printPattern([[unwanted]]));
  if (!members || more || readsNothing(unwanted)) return branch;
  return [...parsePattern(`(?:^|[^${members[1] ?? members[2]}])`).flat(), ...rest];
}

/**
 * A pattern that fails at its very end, so that an engine goes through all its ways on every text; U+0000 stands
 * for a character no pattern names. Wide repetitions become unbounded, and what looks around is left out: both
 * can only add ways. So where this form is linear, the pattern is, whichever of its ways would match.
 */
function exhausted(branches: Branch[]): string {
  const widened = rewritePattern(branches.map(withPlainBeginning), (piece) => {
    if (looksAround(piece)) return [];
    return isWide(piece) ? [{ ...piece, min: Math.min(piece.min, 1), max: Infinity }] : [piece];
  });
  return `(?:${printPattern(widened)})\\u0000`;
}

/** A pattern whose wide repetitions match once at most: what is left is how much its choices multiply. */
function narrowed(branches: Branch[]): Branch[] {
  return rewritePattern(branches, (piece) =>
    isWide(piece) ? [{ ...piece, min: Math.min(piece.min, 1), max: 1 }] : [piece],
  );
}

/** What the checker says against a pattern; null where it proves it linear. */
async function objection(source: string, flags: string): Promise<string | null> {
  const result = await check(source, flags, { checker: 'automaton', timeout: timeLimit });
  if (result.status === 'safe') return null;
  if (result.status === 'vulnerable') return `${result.complexity.summary}, as on ${result.attack.pattern}`;
  const { error } = result;
  return `not provable, simplify it: ${'message' in error ? error.message : error.kind}`;
}

/** Says where too much is read from one place; null where it is little enough. */
function excess({ count, text }: Steps): string | null {
  if (count <= mostSteps) return null;
  return `${count} characters read from one place, let its parts overlap less: ${JSON.stringify(text)}`;
}

/** What neither way of proving can deal with; null where there is nothing of the kind. */
function obstacle(branches: Branch[], flags: string): string | null {
  if (flags.includes('v')) return 'not provable: write it with the flag u in place of v';
  const pieces = allPieces(branches);
  if (pieces.some(({ text }) => /^\\(?:[1-9]|k)/.test(text)))
    return 'not provable: it refers back to a group';
  const around = pieces.filter(looksAround).map((piece) => piece.branches ?? []);
  if (around.some((inside) => mostRepeats(inside) > longRun || excess(countSteps(inside, flags))))
    return 'not provable, simplify it: what it looks around for can be long';
  return excess(countSteps(narrowed(branches), flags));
}

/**
 * Proves that a regular expression takes time linear in the text's length, for a search as for all its matches.
 *
 * The end that cannot fail is taken off first; then, where no repetition is long, the characters are counted that
 * can be read from one place at worst, which bounds the time by that number for each character of a text.
 * What has long or unbounded repetitions, or too many texts to count, is left to the checker: the ways through it
 * from all places together have to grow no faster than the text.
 * @returns what stands against it, with a text that shows it where there is one; null where it is linear
 */
export async function whyNotLinear(source: string, flags: string): Promise<string | null> {
  const whole = parsePattern(source);
  const hindrance = obstacle(whole, flags);
  if (hindrance) return hindrance;
  const branches = whole.map(withoutFreeEnd);
  const steps = mostRepeats(branches) <= longRun ? countSteps(branches, flags) : null;
  if (steps && steps.count < Infinity) return excess(steps);
  return objection(exhausted(branches), flags.replace(/[dgy]/g, ''));
}
