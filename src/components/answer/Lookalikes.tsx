import { shortCode } from '../../catalog/id.ts';
import type { IndexEntry } from '../../catalog/knowledge.ts';
import { Inline } from './Inline.tsx';

export interface LookalikeView {
  entry: Pick<IndexEntry, 'id' | 'code' | 'title'>;
  href: string;
  difference: string;
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
