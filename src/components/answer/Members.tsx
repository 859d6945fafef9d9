import type { Entry } from '../../catalog/schema/entry.ts';
import { Inline } from './Inline.tsx';

/** The page that a member of a group has of its own. */
export interface MemberPage {
  href: string;
  title: string;
}

export type FindMemberPage = (member: Entry['members'][number]) => MemberPage | null;

interface Props {
  members: Entry['members'];
  pageOf: FindMemberPage;
}

/** Longer lists leave the titles to the pages that their members have. */
const longest = 40;

/** The codes that a group covers. */
export function Members({ members, pageOf }: Props) {
  const titled = members.length <= longest;
  return (
    <div class="scroll" tabindex={0}>
      <table class="members">
        <tbody>
          {members.map((member) => {
            const { code, name, text } = member;
            const page = pageOf(member);
            const words = page ? titled && page.title : text;
            return (
              <tr key={code + (name ?? '')} id={name ?? code}>
                <th scope="row">
                  {page ? (
                    <a href={page.href}>
                      <code>{code}</code>
                    </a>
                  ) : (
                    <code>{code}</code>
                  )}
                </th>
                <td>
                  {name && <code>{name}</code>}
                  {words && (
                    <p>
                      <Inline text={words} />
                    </p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
