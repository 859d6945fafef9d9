import type { AnswerProps } from './Answer.tsx';
import { Causes } from './Causes.tsx';
import { Lookalikes } from './Lookalikes.tsx';
import { Members } from './Members.tsx';
import { Plan } from './Plan.tsx';
import { RedirectComparer } from './RedirectComparer.tsx';
import { Situations } from './Situations.tsx';

/** What follows the fix: the code, why it happens, the plan, what it is confused with, what to tell the user. */
export function Further(props: AnswerProps) {
  const { entry, handling, decided, situations, codeSource, situationHref, lookalikes, memberPage } = props;
  const { prefer, level, lang, strings } = props;
  const { answer } = strings;
  const Section = level === 1 ? 'h2' : 'h3';
  return (
    <>
      <RedirectComparer id={entry.id} printed={props.addresses} level={level} strings={strings} />
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
    </>
  );
}
