/** A part of a regular expression that can be repeated: one character, class or assertion, or a group. */
export interface Piece {
  /** An atom as it is written, or how a group opens: `(`, `(?:`, `(?<name>`, `(?=`, `(?!`, `(?<=`, `(?<!`. */
  text: string;
  /** What a group chooses from; null for an atom. */
  branches: Branch[] | null;
  /** How often it has to match, and may match at most. */
  min: number;
  max: number;
}

/** What follows one another between the bars of an alternation. */
export type Branch = Piece[];

const escaped = String.raw`\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<\w+>|\d+|[\s\S])`;
const characterClass = String.raw`\[(?:\\[\s\S]|[^\]\\])*\]`;
const opening = String.raw`\((?:\?(?:<?[=!]|:|<\w+>))?`;
const quantifier = String.raw`[*+?]\??|\{\d+(?:,\d*)?\}\??`;
const token = new RegExp(`${escaped}|${characterClass}|${opening}|${quantifier}|[\\s\\S]`, 'g');
const wholeQuantifier = new RegExp(`^(?:${quantifier})$`);

/** How often a quantifier repeats. */
function repeats(text: string): Pick<Piece, 'min' | 'max'> {
  const braces = /^\{(\d+)(,?)(\d*)/.exec(text);
  if (!braces) return { min: text.startsWith('+') ? 1 : 0, max: text.startsWith('?') ? 1 : Infinity };
  const [, from, comma, to] = braces;
  return { min: Number(from), max: comma ? Number(to || Infinity) : Number(from) };
}

/** Reads up to the end of a group; takes what it reads off the tokens. */
function readBranches(tokens: string[]): Branch[] {
  let branch: Branch = [];
  const branches = [branch];
  for (let text = tokens.shift(); text !== undefined && text !== ')'; text = tokens.shift()) {
    const last = branch.at(-1);
    if (text === '|') {
      branch = [];
      branches.push(branch);
    } else if (last && wholeQuantifier.test(text)) {
      Object.assign(last, repeats(text));
    } else {
      branch.push({ text, branches: text.startsWith('(') ? readBranches(tokens) : null, min: 1, max: 1 });
    }
  }
  return branches;
}

/** Takes a valid regular expression (without the flag `v`) apart into the branches of its alternation. */
export function parsePattern(source: string): Branch[] {
  return readBranches(source.match(token) ?? []);
}

/** Writes a pattern out again; whether a repetition was lazy is lost. */
export function printPattern(branches: Branch[]): string {
  const print = (piece: Piece) => {
    const once = piece.branches ? `${piece.text}${printPattern(piece.branches)})` : piece.text;
    if (piece.min === 1 && piece.max === 1) return once;
    return `${once}{${piece.min},${piece.max === Infinity ? '' : piece.max}}`;
  };
  return branches.map((branch) => branch.map(print).join('')).join('|');
}

/** Copies a pattern, with each piece, from the outside in, replaced by what `change` makes of it. */
export function rewritePattern(branches: Branch[], change: (piece: Piece) => Piece[]): Branch[] {
  const rewrite = (piece: Piece) =>
    change(piece).map((made) => ({
      ...made,
      branches: made.branches && rewritePattern(made.branches, change),
    }));
  return branches.map((branch) => branch.flatMap(rewrite));
}

/** Every piece of a pattern, those inside groups too. */
export function allPieces(branches: Branch[]): Piece[] {
  return branches.flat().flatMap((piece) => [piece, ...(piece.branches ? allPieces(piece.branches) : [])]);
}

/** The largest number of repetitions anywhere in a pattern. */
export function mostRepeats(branches: Branch[]): number {
  return Math.max(0, ...allPieces(branches).map(({ max }) => max));
}

/** Whether a piece is a look-ahead or look-behind. */
export function looksAround({ text }: Piece): boolean {
  return /^\(\?<?[=!]$/.test(text);
}

/** Whether a piece only asks where it stands and reads nothing. */
export function readsNothing(piece: Piece): boolean {
  return looksAround(piece) || /^(?:\^|\$|\\[bB])$/.test(piece.text);
}
