import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { knownApp, type SentencePart } from '../../engine/filled.ts';

/** Ids, addresses and the like are set as code; names stand in quotes. */
const isCode = /^[\w.:/@-]*[\d:/@.-][\w.:/@{}-]*$/;

function Value({ value, index }: { value: string; index: CatalogIndex }) {
  const app = knownApp(index, value);
  if (app) return <strong title={value}>{app}</strong>;
  return <bdi class="value">{isCode.test(value) ? <code>{value}</code> : <q>{value}</q>}</bdi>;
}

/** A sentence with values of the paste in it: each is text, set apart, and cannot turn the words around it. */
export function Sentence({ parts, index }: { parts: SentencePart[]; index: CatalogIndex }) {
  return (
    <>
      {parts.map((part, at) =>
        'text' in part ? part.text : <Value value={part.value} index={index} key={at} />,
      )}
    </>
  );
}
