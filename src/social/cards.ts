import { entryPath, splitId } from '../catalog/id.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import words from '../i18n/en.json' with { type: 'json' };
import type { Card } from './card.ts';
import { commonImage, entryImage } from './size.ts';

const plain = (text: string) => text.replaceAll('`', '');

/** What the picture of an entry says; it is English in every locale, as the code is. */
export function cardOf({ id, title, name, actor }: Entry): Card {
  const { family, code } = splitId(id);
  return {
    code,
    title: plain(title),
    family: words.families[family],
    actor: actor ? { id: actor, label: words.actorsAsked[actor] } : null,
    name: name && name !== code ? name : null,
  };
}

const siteCard: Card = {
  code: null,
  title: 'Paste the sign-in error. Read what happened, who must act and how to fix it.',
  family: 'Microsoft Entra ID and MSAL',
  actor: null,
  name: null,
};

/** Every picture of the site, by its path below the base. */
export function allCards(entries: Entry[] = loadCatalog().entries): Map<string, Card> {
  return new Map([
    [commonImage, siteCard],
    ...entries.map((entry) => [entryImage(entryPath(entry.id)), cardOf(entry)] as const),
  ]);
}
