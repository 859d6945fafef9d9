import { allPieces, type Branch, mostRepeats, type Piece, readsNothing } from './pattern-tree.ts';

/** What a run through a pattern still has to match; one object for each, so that equal ones are the same. */
interface Rest {
  id: number;
  piece: Piece;
  /** Null at the end of the pattern. */
  next: Rest | null;
}

/** The runs that a text has left alive, and how many of them have the same to go. */
type Runs = Map<Rest | null, number>;

/** Different sets of runs, and characters of a text, beyond which counting would take too long. */
const mostFronts = 20_000;
const longestText = 2_000;

const escapedCharacter = /\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/g;

/** Characters of which at least one stands in each set that the classes of a pattern can single out. */
function sampleCharacters(atoms: string[]): Set<string> {
  const literal = atoms
    .join('')
    .replace(escapedCharacter, (_, ...digits: string[]) =>
      String.fromCodePoint(Number.parseInt(digits.slice(0, 3).find(Boolean) ?? '', 16)),
    );
  const named = [...literal].map((character) => character.codePointAt(0) ?? 0);
  const common = Array.from({ length: 0x180 }, (_, point) => point);
  const points = [
    ...common,
    0x2028,
    0x3000,
    0xffff,
    ...named.flatMap((point) => [point - 1, point, point + 1]),
  ];
  return new Set(
    points.filter((point) => point >= 0 && point <= 0x10ffff).map((point) => String.fromCodePoint(point)),
  );
}

/** Characters that a pattern does not tell apart. */
interface Kind {
  example: string;
  /** The atoms that match them. */
  atoms: Set<string>;
}

function characterKinds(branches: Branch[], flags: string): Kind[] {
  const pieces = allPieces(branches).filter((piece) => !piece.branches && !readsNothing(piece));
  const atoms = [...new Set(pieces.map(({ text }) => text))];
  const tests = atoms.map((atom) => new RegExp(`^(?:${atom})$`, flags.replace(/[dgmy]/g, '')));
  const kinds = new Map<string, Kind>();
  for (const example of sampleCharacters(atoms)) {
    const matching = tests.map((test) => test.test(example));
    kinds.set(matching.join(), { example, atoms: new Set(atoms.filter((_, at) => matching[at])) });
  }
  return [...kinds.values()];
}

/** Makes rests: a pattern's own, and what is left of one once a kind of character has been read. */
function createReader() {
  const rests = new Map<Piece, Map<Rest | null, Rest>>();
  const fewer = new Map<Piece, Piece>();
  const read = new Map<Kind, Map<Rest, Runs>>();
  let count = 0;

  function before(piece: Piece, next: Rest | null): Rest {
    const known = rests.get(piece) ?? new Map<Rest | null, Rest>();
    rests.set(piece, known);
    const rest = known.get(next) ?? { id: count++, piece, next };
    known.set(next, rest);
    return rest;
  }

  function onceLess(piece: Piece): Piece {
    const less = fewer.get(piece) ?? { ...piece, min: Math.max(0, piece.min - 1), max: piece.max - 1 };
    fewer.set(piece, less);
    return less;
  }

  function restOf(branch: Branch, next: Rest | null): Rest | null {
    return branch.reduceRight((rest, piece) => before(piece, rest), next);
  }

  /** Where the runs that match a piece once more are behind the next character. */
  function afterOnce({ piece, next }: Rest, kind: Kind): Runs {
    const then = piece.max > 1 ? before(onceLess(piece), next) : next;
    const runs: Runs = new Map();
    for (const branch of piece.branches ?? []) addRuns(runs, after(restOf(branch, then), kind));
    if (!piece.branches && kind.atoms.has(piece.text)) runs.set(then, 1);
    return runs;
  }

  /** Where the runs of a rest are behind the next character, one of a kind. */
  function after(rest: Rest | null, kind: Kind): Runs {
    if (!rest) return new Map();
    const ofKind = read.get(kind) ?? new Map<Rest, Runs>();
    read.set(kind, ofKind);
    const known = ofKind.get(rest);
    if (known) return known;
    const runs: Runs = new Map();
    const { piece, next } = rest;
    if (piece.min === 0 || readsNothing(piece)) addRuns(runs, after(next, kind));
    if (piece.max > 0 && !readsNothing(piece)) addRuns(runs, afterOnce(rest, kind));
    ofKind.set(rest, runs);
    return runs;
  }
  return { restOf, after };
}

function addRuns(to: Runs, more: Runs, times = 1): void {
  for (const [rest, count] of more) to.set(rest, (to.get(rest) ?? 0) + count * times);
}

const keyOf = (runs: Runs) =>
  [...runs]
    .map(([rest, count]) => `${rest?.id}*${count}`)
    .sort()
    .join();

/** What a character leaves alive, and the character. */
interface Front {
  runs: Runs;
  example: string;
}

/** Leaves out fronts whose runs are all among another's: whatever follows, those read at least as much. */
function worst(fronts: Front[]): Front[] {
  const distinct = [...new Map(fronts.map((front) => [keyOf(front.runs), front])).values()];
  const isWithin = ({ runs: few }: Front, { runs: many }: Front) =>
    few !== many && [...few].every(([rest, count]) => (many.get(rest) ?? 0) >= count);
  return distinct.filter((front) => !distinct.some((other) => isWithin(front, other)));
}

/** How many characters are read from one place of a text, and the text behind that place. */
export interface Steps {
  count: number;
  text: string;
}

/**
 * Counts the characters that a backtracking engine reads from one place of a text, at worst: on the text that
 * keeps the most runs through the pattern alive for the longest, if it had to go through all of them.
 * What only asks where it stands lets every run pass.
 * @returns infinity for unbounded repetitions, and where there are too many texts to try
 */
export function countSteps(branches: Branch[], flags: string): Steps {
  const uncounted = { count: Infinity, text: '' };
  if (mostRepeats(branches) === Infinity) return uncounted;
  const kinds = characterKinds(branches, flags);
  const { restOf, after } = createReader();
  const known = new Map<string, Steps>();

  function next(runs: Runs, kind: Kind): Front {
    const left: Runs = new Map();
    for (const [rest, count] of runs) addRuns(left, after(rest, kind), count);
    return { runs: left, example: kind.example };
  }

  function stepsFrom(runs: Runs, read: number): Steps {
    if (runs.size === 0) return { count: 0, text: '' };
    const key = keyOf(runs);
    const earlier = known.get(key);
    if (earlier) return earlier;
    if (known.size > mostFronts || read > longestText) return uncounted;
    const now = [...runs.values()].reduce((sum, count) => sum + count, 0);
    let most: Steps = { count: now, text: '' };
    for (const front of worst(kinds.map((kind) => next(runs, kind)))) {
      const { count, text } = stepsFrom(front.runs, read + 1);
      if (now + count > most.count) most = { count: now + count, text: front.example + text };
    }
    known.set(key, most);
    return most;
  }

  const start: Runs = new Map();
  for (const branch of branches) addRuns(start, new Map([[restOf(branch, null), 1]]));
  return stepsFrom(start, 0);
}
