import type { Entry } from '../../catalog/schema/entry.ts';
import { Inline } from './Inline.tsx';

/** The codes that a group covers. */
export function Members({ members }: { members: Entry['members'] }) {
  return (
    <div class="scroll" tabindex={0}>
      <table class="members">
        <tbody>
          {members.map(({ code, name, text }) => (
            <tr key={code + (name ?? '')} id={name ?? code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>
                {name && <code>{name}</code>}
                {text && (
                  <p>
                    <Inline text={text} />
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
