import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';
import { Facts } from './Facts.tsx';
import { Others } from './Others.tsx';
import type { LoadedEntry } from './useAnswer.ts';
import { Values } from './Values.tsx';

interface Props {
  paste: string;
  diagnosis: Diagnosis;
  index: CatalogIndex;
  loaded: LoadedEntry | null;
  href(path: string): string;
  strings: Strings;
}

/** What stands beside the answer: the facts of the paste, its other errors, what was filled into the message. */
export function FactsColumn({ paste, diagnosis, index, loaded, href, strings }: Props) {
  const others = <Others diagnosis={diagnosis} index={index} href={href} strings={strings} />;
  // Which of several codes counts is asked before anything else.
  const contested = diagnosis.codes.length > 1;
  return (
    <div class="facts-column">
      {contested && others}
      <Facts diagnosis={diagnosis} index={index} strings={strings} />
      {loaded && <Values paste={paste} diagnosis={diagnosis} loaded={loaded} strings={strings} />}
      {!contested && others}
    </div>
  );
}
