import Fuse from 'fuse.js';
import type { FullKnowledge } from '../../src/catalog/knowledge.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { canonical } from '../engine/labelled.ts';
import { controlPastes, damages, type Labelled, labelledPastes, messagesWithoutCode } from './inputs.ts';
import { type Figure, measure, type Section } from './measure.ts';

/** Fuse.js is slow on long texts, so it is asked about a part of them; both are asked about the same. */
const sampled = 36;

type Ask = (input: string) => string | null;

function isRight(found: string | null, { wanted }: Labelled): boolean {
  return found !== null && wanted.some((id) => canonical(id) === canonical(found));
}

function rate(ask: Ask, inputs: Labelled[], times: number): number {
  return (inputs.length * 1000) / measure(() => inputs.map(({ input }) => ask(input)), times);
}

function accuracy(ask: Ask, inputs: Labelled[]): number {
  return (100 * inputs.filter((labelled) => isRight(ask(labelled.input), labelled)).length) / inputs.length;
}

function compare(title: string, inputs: Labelled[], ours: Ask, fuse: Ask): Section {
  const [own, other] = [rate(ours, inputs, 3), rate(fuse, inputs, 1)];
  const figures: Figure[] = [
    { name: 'diagnoses', value: own, unit: '/s' },
    { name: 'Fuse.js over all messages', value: other, unit: '/s' },
    { name: 'ratio', value: own / other, unit: '×' },
    { name: 'right', value: accuracy(ours, inputs), unit: '%' },
    { name: 'right, Fuse.js', value: accuracy(fuse, inputs), unit: '%' },
  ];
  return { title, figures };
}

/** Speed and accuracy beside a fuzzy search over every code and message, which other look-ups ship. */
export function fuseSections(knowledge: FullKnowledge): Section[] {
  const index = new Fuse(knowledge.templates, {
    keys: ['id', 'text'],
    threshold: 0.5,
    ignoreLocation: true,
    includeScore: true,
  });
  const fuse: Ask = (input) => index.search(input, { limit: 1 })[0]?.item.id ?? null;
  const ours: Ask = (input) => diagnose(input, knowledge).primary?.id ?? null;
  const every = (inputs: Labelled[], nth: number) => inputs.filter((_, at) => at % nth === 0);
  const pastes = every(labelledPastes(), sampled);
  const messages = Object.keys(damages).map((damage) =>
    compare(
      `Messages without their code, ${damage}`,
      every(messagesWithoutCode(knowledge.templates, damage), sampled),
      ours,
      fuse,
    ),
  );
  const controls = controlPastes().filter((_, at) => at % (sampled / 6) === 0);
  const alone = (ask: Ask) =>
    (100 * controls.filter((input) => ask(input) === null).length) / controls.length;
  const leftAlone: Section = {
    title: 'Texts that hold no error of ours',
    figures: [
      { name: 'left alone', value: alone(ours), unit: '%' },
      { name: 'left alone, Fuse.js', value: alone(fuse), unit: '%' },
    ],
  };
  return [compare('Labelled pastes', pastes, ours, fuse), leftAlone, ...messages];
}
