import { splitId } from '../catalog/id.ts';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';

interface Props {
  diagnosis: Diagnosis;
  index: CatalogIndex;
  href(path: string): string;
  strings: Strings;
}

/** The other codes of a paste, each with its role, and why the answer is about the one it is about. */
export function Others({ diagnosis, index, href, strings: { answer } }: Props) {
  const { primary, others } = diagnosis;
  if (!primary || others.length === 0) return null;
  return (
    <section>
      <h2 class="small">{answer.others}</h2>
      <ul class="others">
        {others.map(({ id, role, reason }) => {
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
              <span>
                {answer.roles[role]}: {answer.reasons[reason]}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="why">
        {answer.reason}: {answer.reasons[primary.reason]}
      </p>
    </section>
  );
}
