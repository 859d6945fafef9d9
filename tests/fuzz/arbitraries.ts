import fc from 'fast-check';
import { hostileTexts } from '../bench/hostile.ts';
import { distortions, wrappings } from './mutations.ts';
import { mutatedPiece } from './pieces.ts';
import { type Plant, plants } from './plants.ts';
import { noiseLine, record } from './records.ts';

/** A text, with what is known of how it was made. */
export interface Input {
  text: string;
  /** Values that stand whole in it, perhaps escaped. */
  plants: Plant[];
  /** Its two records, where it is nothing but these. */
  records: [string, string] | null;
  /** Its two lines of noise, the first and the last, where it has such. */
  noise: [string, string] | null;
  /** Whether it is a log: records of errors among other lines. */
  isLog: boolean;
  /** Where to cut it, in thousandths. */
  cuts: number[];
}

const cuts = fc.array(fc.nat(1000), { maxLength: 5 });
const separators = ['', ' ', '\n', '\n', '\r\n', '\n\n', ', ', '\t', '|', ';', '"', '},{', ' ---> ', '&'];

const wrapping = fc.tuple(fc.constantFrom(...wrappings), fc.nat(99));
const distortion = fc.tuple(fc.constantFrom(...distortions), fc.nat(99));

type Wrapped = readonly [(text: string, amount: number) => string, number];

/** Escapes nest and grow; what became too long is cut, as pastes are. */
const longest = 20_000;

function wrapUp(text: string, wraps: readonly Wrapped[]): string {
  return wraps.reduce(
    (wrapped, [wrap, amount]) => (wrapped.length > longest ? wrapped : wrap(wrapped, amount)),
    text,
  );
}

function plain(text: string, parts: Partial<Input> = {}): Input {
  return { text, plants: [], records: null, noise: null, isLog: false, cuts: [], ...parts };
}

/** Pieces of pastes, messages, facts and nonsense, changed and joined anyhow. */
const spliced: fc.Arbitrary<Input> = fc
  .tuple(
    fc.array(fc.tuple(mutatedPiece, fc.constantFrom(...separators)), { minLength: 1, maxLength: 4 }),
    fc.array(distortion, { maxLength: 3 }),
    cuts,
  )
  .map(([pieces, wraps, places]) =>
    plain(wrapUp(pieces.flat().join(''), wraps).slice(0, longest), { cuts: places }),
  );

/** Long runs of what careless patterns choke on. */
const hostile: fc.Arbitrary<Input> = fc
  .tuple(fc.constantFrom(...Object.keys(hostileTexts(1))), fc.integer({ min: 1, max: longest }), mutatedPiece)
  .map(([name, length, piece]) => plain((hostileTexts(length)[name] ?? '') + piece));

/** Values whose fate is known, each on a line of its own, among pieces of anything. */
export const planted: fc.Arbitrary<Input> = fc
  .tuple(
    fc.array(fc.oneof(plants, plants, mutatedPiece), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\n\n', '\r\n', ' '),
    fc.array(wrapping, { maxLength: 3 }),
    cuts,
  )
  .map(([parts, separator, wraps, places]) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : part.written)).join(separator);
    const known = parts.filter((part) => typeof part !== 'string');
    return plain(wrapUp(text, wraps), { plants: known, cuts: places });
  });

/** Two whole records of errors, with a blank line between them. */
export const joined: fc.Arbitrary<Input> = fc
  .tuple(record, record, cuts)
  .map(([first, second, places]) =>
    plain(`${first}\n\n${second}`, { records: [first, second], cuts: places }),
  );

/** A record between two lines that have nothing to do with it. */
export const noisy: fc.Arbitrary<Input> = fc
  .tuple(noiseLine, record, noiseLine)
  .map(([before, text, behind]) => plain(`${before}\n${text}\n${behind}`, { noise: [before, behind] }));

const stamps = ['', '', '2026-11-20T09:14:07Z ', '[09:14:07 ERR] ', 'Nov 20 09:14:07 web-1 app[812]: '];

/** A log: records of errors, other lines and nonsense, with or without the times of a logger. */
export const logged: fc.Arbitrary<Input> = fc
  .tuple(
    fc.array(fc.oneof(record, record, noiseLine, mutatedPiece), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...stamps),
    fc.constantFrom('\n', '\n\n', '\r\n'),
    cuts,
  )
  .map(([records, stamp, separator, places]) =>
    plain(records.map((line) => stamp + line).join(separator), { isLog: true, cuts: places }),
  );

/** Inputs of every kind; most are short. */
export const inputs: fc.Arbitrary<Input> = fc.oneof(
  { weight: 200, arbitrary: spliced },
  { weight: 100, arbitrary: planted },
  { weight: 40, arbitrary: joined },
  { weight: 40, arbitrary: noisy },
  { weight: 20, arbitrary: logged },
  { weight: 1, arbitrary: hostile },
);
