import type { Entry } from '../../catalog/schema/entry.ts';

interface Props {
  entry: Entry;
  /** The code as people write it. */
  code: string;
}

/** The line above the title: the code and its symbolic name. */
export function Kicker({ entry, code }: Props) {
  return (
    <p class="kicker">
      <code>{code}</code> {entry.name && entry.name !== code && <span>{entry.name}</span>}
    </p>
  );
}
