import type { Strings } from '../../i18n/strings.ts';
import type { SituationView } from '../samples.ts';
import { Inline } from './Inline.tsx';
import { Samples } from './Samples.tsx';

interface Props {
  situations: SituationView[];
  /** Address of a situation's code as data; without it the code of the views is all there is. */
  codeSource?: ((situation: string) => string) | undefined;
  /** Address of a situation's page, which tells all that was proven of its code. */
  situationHref: (situation: string) => string;
  /** Language of the code to open with. */
  prefer?: string | null | undefined;
  strings: Strings;
}

/** A situation that waits behind its title; its tabs and its code come when it is opened. */
function Folded({
  view: { id, title, summary },
  ...props
}: Omit<Props, 'situations'> & { view: SituationView }) {
  const { codeSource, situationHref, prefer, strings } = props;
  return (
    <details class="situation">
      <summary>{title}</summary>
      <p class="situation-title">
        <Inline text={summary} />
      </p>
      <sample-tabs
        data-situation={id}
        data-prefer={prefer ?? undefined}
        data-source={codeSource?.(id)}
        data-page={situationHref(id)}
        data-failed={strings.answer.codeFailed}
      >
        <a href={situationHref(id)}>{title}</a>
      </sample-tabs>
    </details>
  );
}

/** The first situation's code stands open; the others wait behind their titles. */
export function Situations({ situations, ...props }: Props) {
  const [first, ...others] = situations;
  if (!first) return null;
  const { codeSource, situationHref, prefer, strings } = props;
  return (
    <>
      {others.length > 0 && (
        <p class="situation-title">
          <strong>{first.title}.</strong> <Inline text={first.summary} />
        </p>
      )}
      {/* The tabs change what stands in them; another answer gets new ones. */}
      <Samples
        key={`${first.id} ${prefer}`}
        view={first}
        prefer={prefer}
        source={codeSource?.(first.id)}
        page={situationHref(first.id)}
        strings={strings}
      />
      {others.map((view) => (
        <Folded key={`${view.id} ${prefer}`} view={view} {...props} />
      ))}
    </>
  );
}
