import { shortCode } from '../../catalog/id.ts';
import type { Entry } from '../../catalog/schema/entry.ts';

interface Props {
  entry: Entry;
  /** The code as people write it. */
  code: string;
  /** Whether the site's search reads this page. */
  searched: boolean;
}

/** How often the bare number and the name count beside their place in the text: more than other pages say them. */
const emphasis = 4;

/** What the search finds a page by beside its text: the bare number, the name, other spellings. */
function spellings({ name, keys }: Entry, code: string): string {
  const short = shortCode(code);
  const own = [short !== code && short, name].filter(Boolean).join(' ');
  return [...new Array(emphasis).fill(own), ...keys].join(' ');
}

/** The line above the title: the code and its symbolic name. */
export function Kicker({ entry, code, searched }: Props) {
  return (
    <p
      class="kicker"
      data-pagefind-weight="10"
      data-spellings={searched ? spellings(entry, code) : undefined}
      data-pagefind-index-attrs={searched ? 'data-spellings' : undefined}
    >
      <code>{code}</code> {entry.name && entry.name !== code && <span>{entry.name}</span>}
    </p>
  );
}
