import list from '../../../data/redirect-errors.json' with { type: 'json' };
import type { RedirectError } from '../../catalog/schema/tables.ts';

const rows: { id: string; against?: string; prints?: string[] }[] = list.items;

/** Whether an error is about two addresses that have to be the same. */
export function isRedirectError(id: string): boolean {
  return rows.some((row) => row.id === id);
}

/** What is compared with what: the app registration is, unless the error says otherwise. */
export function comparedWith(id: string): RedirectError['against'] {
  return rows.find((row) => row.id === id)?.against === 'sign-in' ? 'sign-in' : 'registration';
}

/**
 * Which of the addresses in a message is which.
 * @param printed the redirect URIs of the message, in its order
 */
export function addressesOf(id: string, printed: string[]): { sent: string; registered: string } {
  const sides = rows.find((row) => row.id === id)?.prints ?? ['sent'];
  const of = (side: string) => printed[sides.indexOf(side)] ?? '';
  return { sent: of('sent'), registered: of('registered') };
}
