import type { ComponentChildren } from 'preact';
import type { Entry } from '../../catalog/schema/entry.ts';
import type { Handling } from '../../catalog/schema/tables.ts';
import type { DiagnosedHandling } from '../../engine/diagnosis.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { SituationView } from '../samples.ts';
import { Cautions } from './Cautions.tsx';
import { Fixes } from './Fixes.tsx';
import { Further } from './Further.tsx';
import { Inline } from './Inline.tsx';
import { Kicker } from './Kicker.tsx';
import { Listed } from './Listed.tsx';
import type { LookalikeView } from './Lookalikes.tsx';
import type { FindMemberPage } from './Members.tsx';
import { Verdict } from './Verdict.tsx';
import '../../styles/answer.css';
import '../../styles/facts.css';

export interface AnswerProps {
  entry: Entry;
  /** What the kicker prints: the id as people write it. */
  code: string;
  /** Null where the entry leaves it open. */
  handling: Handling | null;
  handlingHref: string;
  basis?: string;
  /** What was decided on a paste: the plan of its repeats, and what its situation adds. */
  decided?: DiagnosedHandling | null;
  situations: SituationView[];
  /** Address of a situation's code as data, where the views do not hold all of it. */
  codeSource?: (situation: string) => string;
  /** Address of a situation's page, which tells all that was proven of its code. */
  situationHref: (situation: string) => string;
  lookalikes: LookalikeView[];
  memberPage: FindMemberPage;
  /** Language of the code to open with. */
  prefer?: string | null;
  /** Level of the title: 1 on a page of its own, 2 beneath the field. */
  level: 1 | 2;
  /** Language of the texts where it is not that of the page. */
  lang?: string | undefined;
  /** Redirect URIs of the paste, in its order: what the comparison of two addresses begins with. */
  addresses?: string[] | undefined;
  /** What stands between the summary and the verdict, such as how sure the answer is. */
  note?: ComponentChildren;
  /** Whether only what is read first is shown: to the end of the fix. */
  brief?: boolean;
  strings: Strings;
}

/** An entry in the order of the reader's questions: what is it, who acts, the fix, the code, the rest. */
export function Answer(props: AnswerProps) {
  const { entry, code, handling, handlingHref, basis, decided, level, lang, note, strings } = props;
  const { answer } = strings;
  const Title = level === 1 ? 'h1' : 'h2';
  const Section = level === 1 ? 'h2' : 'h3';
  return (
    <article class="answer" id={level === 1 ? '_top' : undefined}>
      <Kicker entry={entry} code={code} />
      <div lang={lang}>
        <Title class="title">
          <Inline text={entry.title} />
        </Title>
        {entry.summary && (
          <p class="summary">
            <Inline text={entry.summary} />
          </p>
        )}
      </div>
      {note}
      <Verdict actor={entry.actor} handling={handling} basis={basis} href={handlingHref} strings={strings} />
      <Cautions decided={decided} strings={strings} />
      {entry.disagreement && (
        <p class="notice" lang={lang}>
          <strong>{answer.disagreement}.</strong> <Inline text={entry.disagreement} />
        </p>
      )}
      {entry.depth === 'listed' && <Listed entry={entry} level={level} strings={strings} />}
      {entry.fixes.length > 0 && (
        <>
          <Section>{answer.fix}</Section>
          <div lang={lang}>
            <Fixes fixes={entry.fixes} strings={strings} />
            {entry.exceptions && (
              <p class="exceptions">
                <strong>{answer.exceptions}.</strong> <Inline text={entry.exceptions} />
              </p>
            )}
          </div>
        </>
      )}
      {!props.brief && <Further {...props} />}
    </article>
  );
}
