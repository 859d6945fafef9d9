import { Inline } from '../../components/answer/Inline.tsx';
import type { PageHit } from './page.ts';
import type { SearchStrings } from './strings.ts';

interface Props {
  pages: PageHit[];
  href(path: string): string;
  strings: SearchStrings;
}

/** The words around a hit, those that were asked for marked. */
function Excerpt({ parts }: { parts: string[] }) {
  return <>{parts.map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}</>;
}

/** Guides, samples and other pages: what they are, their title and what they say of the words. */
export function PageRows({ pages, href, strings: { search } }: Props) {
  return (
    <ul class="rows page-rows">
      {pages.map(({ kind, path, title, about, excerpt, lang }) => (
        <li key={path}>
          <a href={href(path)}>
            <span class="page-title" lang={lang}>
              {title}
            </span>
            <span class="row-actor">{search.kinds[kind]}</span>
            <span class="page-about" lang={lang}>
              {excerpt ? <Excerpt parts={excerpt} /> : <Inline text={about} />}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
