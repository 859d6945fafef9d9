import type { DiagnosedHandling } from '../../engine/diagnosis.ts';
import { cautionText } from '../../i18n/caution-text.ts';
import type { Strings } from '../../i18n/strings.ts';

interface Props {
  /** Nothing on the page of an entry, where nothing was pasted. */
  decided: DiagnosedHandling | null | undefined;
  strings: Strings;
}

/** What the situation adds to the handling: a loop to break, a caller to answer, nobody to ask. */
export function Cautions({ decided, strings: { answer } }: Props) {
  if (!decided) return null;
  return decided.cautions.map((caution) => (
    <p class="notice" key={caution}>
      {cautionText(caution, decided, answer.cautions)}
    </p>
  ));
}
