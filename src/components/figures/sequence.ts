/** One of those who talk, as a column. */
export interface Lane {
  name: string;
  tone: 'plain' | 'developer' | 'microsoft' | 'user';
  /** Middle of its column, in units of the drawing. */
  centre: number;
}

/** One message, from a lane to another by their places. */
export interface Step {
  from: number;
  to: number;
  /** What is sent, a line each. */
  text: string[];
  /** Drawn as an answer, with a broken line. */
  answer?: true;
  /** Part of what happens only sometimes. */
  aside?: true;
}

/** A message with its place in the drawing. */
export interface PlacedStep extends Step {
  number: number;
  top: number;
  /** Height of its arrow. */
  arrow: number;
  x: { left: number; from: number; to: number };
}

/** Height of the lanes' heads, and of a line of text. */
export const head = 26;
export const line = 15;

interface Layout {
  lanes: Lane[];
  /** Where the first message begins. */
  top: number;
  /** Room for a message besides its lines. */
  room: number;
  /** Number of the first message. */
  first?: number;
}

/**
 * Puts messages below each other.
 * @returns them with their places, and where the next thing may begin
 */
export function placeSteps(steps: Step[], { lanes, top, room, first = 1 }: Layout) {
  const centre = (lane: number) => lanes[lane]?.centre ?? 0;
  let y = top;
  const placed = steps.map((step, at): PlacedStep => {
    const begin = y;
    y += room + step.text.length * line;
    const [from, to] = [centre(step.from), centre(step.to)];
    const gap = to > from ? 3 : -3;
    const x = { left: Math.min(from, to), from: from + gap, to: to - gap };
    return { ...step, number: first + at, top: begin, arrow: begin + step.text.length * line + 8, x };
  });
  return { placed, end: y };
}
