import type { IndexEntry } from '../../catalog/knowledge.ts';
import { Inline } from './Inline.tsx';

export interface LookalikeView {
  entry: Pick<IndexEntry, 'id' | 'code' | 'title'>;
  href: string;
  difference: string;
}

/** A code as lists print it: service numbers go without their prefix, enum values without their type. */
export function shortCode(code: string): string {
  return code.replace(/^AADSTS|^[A-Za-z]+\./, '');
}

export function Lookalikes({ items }: { items: LookalikeView[] }) {
  return (
    <ul class="lookalikes">
      {items.map(({ entry, href, difference }) => (
        <li key={entry.id}>
          <a href={href}>
            <code>{shortCode(entry.code)}</code> {entry.title}
          </a>
          <p>
            <Inline text={difference} />
          </p>
        </li>
      ))}
    </ul>
  );
}
