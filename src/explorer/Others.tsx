import { splitId } from '../catalog/id.ts';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';

interface Props {
  others: Diagnosis['others'];
  index: CatalogIndex;
  href(path: string): string;
  strings: Strings;
}

/** The other codes of a paste, each with its role. */
export function Others({ others, index, href, strings: { answer } }: Props) {
  if (others.length === 0) return null;
  return (
    <section>
      <h2 class="small">{answer.others}</h2>
      <ul class="others">
        {others.map(({ id, role }) => {
          const entry = index.entries.find((candidate) => candidate.id === id);
          return (
            <li key={id}>
              {entry ? (
                <a href={href(entry.path)}>
                  <code>{entry.code}</code>
                </a>
              ) : (
                <code>{splitId(id).code}</code>
              )}{' '}
              <span>{answer.roles[role]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
