import type { Entry } from '../../catalog/schema/entry.ts';
import { listedWords } from '../../i18n/localise.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Steps } from './Steps.tsx';

interface Props {
  entry: Entry;
  level: 1 | 2;
  strings: Strings;
}

/** What a page says of a code of which only the message or the name is published: that, and what helps with any code. */
export function Listed({ entry, level, strings }: Props) {
  const { notice, steps } = listedWords(entry, strings);
  const Section = level === 1 ? 'h2' : 'h3';
  return (
    <>
      <p class="notice">{notice}</p>
      {entry.messages.map((message) => (
        <p class="message" lang="en" key={message}>
          {message}
        </p>
      ))}
      <Section>{strings.listed.procedure}</Section>
      <Steps steps={steps} />
    </>
  );
}
