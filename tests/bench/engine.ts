import type { FullKnowledge } from '../../src/catalog/knowledge.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { hostileTexts } from './hostile.ts';
import { damages, labelledPastes, messagesWithoutCode } from './inputs.ts';
import { measure, quantile, type Section } from './measure.ts';

/** How long one diagnosis takes, and what a hostile text costs. */
export function engineSections(knowledge: FullKnowledge): Section[] {
  const pastes = labelledPastes();
  for (const { input } of pastes) diagnose(input, knowledge);
  const each = pastes.map(({ input }) => measure(() => diagnose(input, knowledge), 3)).sort((a, b) => a - b);
  const wrong = Object.keys(damages).map((damage) => {
    const inputs = messagesWithoutCode(knowledge.templates, damage);
    const answers = inputs.map(({ input, wanted }) => {
      const { primary } = diagnose(input, knowledge);
      return {
        sure: primary !== null && primary.confidence !== 'fuzzy',
        right: wanted.includes(primary?.id ?? ''),
      };
    });
    const share = (count: number) => (100 * count) / inputs.length;
    return {
      damage,
      found: share(answers.filter(({ right }) => right).length),
      misled: share(answers.filter(({ sure, right }) => sure && !right).length),
    };
  });
  return [
    {
      title: 'Engine',
      figures: [
        { name: 'load and check the catalog', value: measure(() => loadCatalog(), 3), unit: 'ms' },
        { name: `diagnose, median of ${pastes.length} pastes`, value: quantile(each, 0.5), unit: 'ms' },
        { name: 'diagnose, 95th percentile', value: quantile(each, 0.95), unit: 'ms' },
        { name: 'diagnose, slowest', value: quantile(each, 1), unit: 'ms' },
      ],
    },
    {
      title: 'Messages without their code',
      figures: wrong.flatMap(({ damage, found, misled }) => [
        { name: `found, ${damage}`, value: found, unit: '%' },
        { name: '  wrong, and sure of it', value: misled, unit: '%' },
      ]),
    },
    {
      title: '5 MB of hostile text',
      figures: Object.entries(hostileTexts(5_000_000)).map(([name, text]) => ({
        name,
        value: measure(() => diagnose(text, knowledge), 1),
        unit: 'ms',
      })),
    },
  ];
}
