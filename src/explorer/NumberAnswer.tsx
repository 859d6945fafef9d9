import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { Steps } from '../components/answer/Steps.tsx';
import { lookupAddresses, type NumberFacts } from '../engine/unknown.ts';
import { fill } from '../i18n/fill.ts';
import { withCategoryWords } from '../i18n/localise.ts';
import type { Strings } from '../i18n/strings.ts';
import { EntryRows } from './EntryRows.tsx';

interface Props {
  facts: NumberFacts;
  index: CatalogIndex;
  href(path: string): string;
  locale: Locale;
  repository: string | null;
  strings: Strings;
}

/** What a report holds: the code, and room for what the reporter knows. */
function reportOf(code: string): { title: string; body: string } {
  return {
    title: `No page for ${code}`,
    body: `Code: ${code}\nMessage as it is printed (without names, tenants and tokens): \nWhere it was met: `,
  };
}

/** The address of a new issue that is filled in with the code and nothing else. */
function reportAddress(repository: string, code: string): string {
  const url = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
  for (const [name, text] of Object.entries(reportOf(code))) url.searchParams.set(name, text);
  return url.href;
}

function Neighbours({ facts: { relative, neighbours }, index, href, locale, strings }: Props) {
  const { unknown } = strings;
  const category = index.categories.find(({ id }) => id === neighbours?.category);
  return (
    <section>
      <h2>{unknown.nearTitle}</h2>
      {relative && (
        <>
          <p>{unknown.relative}</p>
          <EntryRows entries={[relative]} href={href} locale={locale} strings={strings} />
        </>
      )}
      {neighbours && category && (
        <p>
          {fill(unknown.near, neighbours)}{' '}
          <a href={href(`categories/${category.id}`)}>{withCategoryWords(category, strings).title}</a>
        </p>
      )}
      <p class="filter-count">{relative || neighbours ? unknown.caution : unknown.none}</p>
    </section>
  );
}

/** What is said of a number: its page where it has one, else what its neighbours, the service and we can do. */
export function NumberAnswer(props: Props) {
  const { facts, href, locale, repository, strings } = props;
  const { unknown, listed, answer } = strings;
  if (facts.known) {
    return (
      <section>
        <h2>{unknown.known}</h2>
        <EntryRows entries={[facts.known]} href={href} locale={locale} strings={strings} />
      </section>
    );
  }
  const addresses = lookupAddresses(facts);
  return (
    <>
      <Neighbours {...props} />
      {addresses.length > 0 && (
        <section>
          <h2>{unknown.lookupTitle}</h2>
          <p>{unknown.lookup}</p>
          <ul class="plain">
            {addresses.map(({ cloud, url }) => (
              <li key={cloud}>
                <a href={url} rel="noreferrer external">
                  {unknown.clouds[cloud]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{listed.procedure}</h2>
        <Steps steps={listed.service} />
      </section>
      <section>
        <h2>{unknown.reportTitle}</h2>
        <p>{unknown.reportHint}</p>
        <p class="acts">
          {repository && (
            <a class="button" href={reportAddress(repository, facts.code)} rel="noreferrer external">
              {unknown.report}
            </a>
          )}
          <button
            type="button"
            class="button"
            data-copy={Object.values(reportOf(facts.code)).join('\n\n')}
            data-done={answer.copied}
          >
            {unknown.copyReport}
          </button>
        </p>
      </section>
    </>
  );
}
