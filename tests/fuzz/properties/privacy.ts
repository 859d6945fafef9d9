import type { Diagnosis } from '../../../src/engine/diagnosis.ts';
import { maskSecrets } from '../../../src/engine/mask.ts';
import { redact } from '../../../src/engine/redact.ts';
import { ticket } from '../../../src/engine/ticket.ts';
import { valuesInPaste } from '../../../src/engine/values.ts';
import { decodePaste } from '../../../src/engine/view/decode.ts';
import words from '../../../src/i18n/en.json' with { type: 'json' };
import { knowledge } from '../../engine/knowledge.ts';
import type { Plant } from '../plants.ts';
import { diagnosisOf, must, type Property } from './property.ts';

const { index } = knowledge;
const { facts, whoActs, appDoes } = words.answer;

const hidden = new Set<Plant['kind']>(['token', 'secret']);
const personal = new Set<Plant['kind']>(['token', 'secret', 'user', 'tenant']);

function ticketOf(diagnosis: Diagnosis): string {
  const said = { title: diagnosis.primary?.title ?? '', actor: diagnosis.actor, action: null };
  return ticket(diagnosis, said, { ...facts, whoActs, appDoes });
}

function messagesOf(id: string): string[] {
  return (knowledge.templates ?? []).filter((template) => template.id === id).map(({ text }) => text);
}

/** What must not be seen of a value: the whole of it; of a long one also its middle and its end. */
function partsOf(value: string): string[] {
  return value.length < 30 ? [value] : [value.slice(8, 20), value.slice(-12)];
}

function mustNotShow(text: string, plants: Plant[], kinds: ReadonlySet<Plant['kind']>): void {
  const lower = text.toLowerCase();
  for (const { kind, value } of plants.filter((plant) => kinds.has(plant.kind))) {
    for (const part of partsOf(value.toLowerCase())) {
      must(!lower.includes(part), () => `${part} of the ${kind} ${value} stands in ${text}`);
    }
  }
}

/** What holds for texts with tokens, secrets, people and tenants in them. */
export const ofPrivacy: Property[] = [
  {
    name: 'no diagnosis and no ticket shows a token or a secret',
    of: 'planted',
    oneOf: 1,
    check(input) {
      if (input.plants.length === 0) return;
      const diagnosis = diagnosisOf(input);
      mustNotShow(JSON.stringify(diagnosis), input.plants, hidden);
      mustNotShow(ticketOf(diagnosis), input.plants, personal);
    },
  },
  {
    name: 'no value that was filled into a message shows a token or a secret',
    of: 'planted',
    oneOf: 4,
    check(input) {
      const { primary, signals } = diagnosisOf(input);
      if (!primary || input.plants.length === 0) return;
      const filled = valuesInPaste(input.text, primary.id, signals, messagesOf(primary.id));
      mustNotShow(JSON.stringify(filled), input.plants, hidden);
    },
  },
  {
    name: 'no masked text shows a token or a secret',
    of: 'planted',
    oneOf: 8,
    check({ text, plants }) {
      if (plants.length > 0) mustNotShow(decodePaste(maskSecrets(text).text).text, plants, hidden);
    },
  },
  {
    name: 'redacting takes out who and whose, and leaves what support asks for',
    of: 'planted',
    oneOf: 8,
    check({ text, plants }) {
      if (plants.length === 0) return;
      const shown = redact(text, index);
      const redacted = `${shown}\n${decodePaste(shown).text}`;
      mustNotShow(redacted, plants, personal);
      for (const { kind, value } of plants) {
        must(personal.has(kind) || redacted.includes(value), () => `${kind} ${value} is not in ${redacted}`);
      }
    },
  },
  {
    name: 'redacting twice is redacting once',
    of: 'inputs',
    oneOf: 32,
    check({ text }) {
      const once = redact(text, index);
      const twice = redact(once, index);
      must(once === twice, () => `${JSON.stringify(once)} became ${JSON.stringify(twice)}`);
    },
  },
];
