import type { ComponentChildren } from 'preact';
import type { Entry } from '../../catalog/schema/entry.ts';
import type { Handling } from '../../catalog/schema/tables.ts';
import type { DiagnosedHandling } from '../../engine/diagnosis.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { SituationView } from '../samples.ts';
import { Causes } from './Causes.tsx';
import { Cautions } from './Cautions.tsx';
import { Fixes } from './Fixes.tsx';
import { Inline } from './Inline.tsx';
import { Kicker } from './Kicker.tsx';
import { Listed } from './Listed.tsx';
import { Lookalikes, type LookalikeView } from './Lookalikes.tsx';
import { type FindMemberPage, Members } from './Members.tsx';
import { Plan } from './Plan.tsx';
import { Samples } from './Samples.tsx';
import { Verdict } from './Verdict.tsx';

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
  /** What stands between the summary and the verdict, such as how sure the answer is. */
  note?: ComponentChildren;
  strings: Strings;
}

/** The first situation's code stands open; the others wait behind their titles. */
function Situations({
  situations,
  codeSource,
  situationHref,
  prefer,
  strings,
}: Pick<AnswerProps, 'situations' | 'codeSource' | 'situationHref' | 'prefer' | 'strings'>) {
  const [first, ...others] = situations;
  if (!first) return null;
  const samples = (view: SituationView) => (
    <Samples
      view={view}
      prefer={prefer}
      source={codeSource?.(view.id)}
      page={situationHref(view.id)}
      strings={strings}
    />
  );
  return (
    <>
      {others.length > 0 && <SituationTitle view={first} />}
      {samples(first)}
      {others.map((view) => (
        <details class="situation" key={view.id}>
          <summary>{view.title}</summary>
          <p class="situation-title">
            <Inline text={view.summary} />
          </p>
          {samples(view)}
        </details>
      ))}
    </>
  );
}

function SituationTitle({ view: { title, summary } }: { view: SituationView }) {
  return (
    <p class="situation-title">
      <strong>{title}.</strong> <Inline text={summary} />
    </p>
  );
}

/** An entry in the order of the reader's questions: what is it, who acts, the fix, the code, the rest. */
export function Answer(props: AnswerProps) {
  const {
    entry,
    code,
    handling,
    handlingHref,
    basis,
    decided,
    situations,
    codeSource,
    situationHref,
    lookalikes,
    memberPage,
    prefer,
    level,
    lang,
    note,
    strings,
  } = props;
  const { answer } = strings;
  const Title = level === 1 ? 'h1' : 'h2';
  const Section = level === 1 ? 'h2' : 'h3';
  return (
    <article
      class="answer"
      id={level === 1 ? '_top' : undefined}
      data-title={`${code}: ${entry.title}`}
      data-pagefind-meta="title[data-title]"
    >
      <Kicker entry={entry} code={code} searched={level === 1} />
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
      {situations.length > 0 && (
        <>
          <Section>{answer.code}</Section>
          <Situations
            situations={situations}
            codeSource={codeSource}
            situationHref={situationHref}
            prefer={prefer}
            strings={strings}
          />
        </>
      )}
      {entry.causes.length > 0 && (
        <>
          <Section>{answer.causes}</Section>
          <div lang={lang}>
            <Causes causes={entry.causes} strings={strings} />
          </div>
        </>
      )}
      {handling && (
        <>
          <Section>{answer.plan}</Section>
          <Plan handling={handling} retry={decided?.retry ?? null} strings={strings} />
        </>
      )}
      {lookalikes.length > 0 && (
        <>
          <Section>{answer.lookalikes}</Section>
          <div lang={lang}>
            <Lookalikes items={lookalikes} />
          </div>
        </>
      )}
      {entry.members.length > 0 && (
        <>
          <Section>{answer.members}</Section>
          <Members members={entry.members} pageOf={memberPage} />
        </>
      )}
      {entry.userMessage && (
        <>
          <Section>{answer.userMessage}</Section>
          <blockquote class="user-message" lang={lang}>
            {entry.userMessage}
          </blockquote>
        </>
      )}
    </article>
  );
}
