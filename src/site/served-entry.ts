import { memberId } from '../catalog/id.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import { leanView } from '../components/samples.ts';
import type { ServedEntry, Titles } from '../explorer/api.ts';
import { catalog, index } from './catalog.ts';
import { localSituations } from './situations.ts';

const titles = new Map(index.entries.map(({ id, title, titles: local }) => [id, { title, titles: local }]));

/** Titles of the entries that an entry names: those that look like it, and the pages of its members. */
function namedBy({ id, lookalikes, members }: Entry): Record<string, Titles> {
  const ids = [...lookalikes.map((item) => item.id), ...members.map((member) => memberId(id, member))];
  return Object.fromEntries(
    ids.flatMap((named) => {
      const own = titles.get(named);
      return own && named !== id ? [[named, own]] : [];
    }),
  );
}

/** An entry as `api/v1/errors/` serves it: its file, its translations, and what its answer shows beside it. */
export async function servedEntry(entry: Entry): Promise<Omit<ServedEntry, '$schema'>> {
  const translations = Object.fromEntries(
    [...catalog.translations].flatMap(([locale, byId]) => {
      const translation = byId.get(entry.id);
      return translation ? [[locale, translation]] : [];
    }),
  );
  const { $schema: _, ...rest } = entry;
  const order = ({ id }: { id: string }) => entry.situations.indexOf(id);
  const views = (await localSituations('en', entry.situations)).sort((a, b) => order(a) - order(b));
  return {
    ...rest,
    translations,
    views: views.map((view) => leanView(view, null)),
    named: namedBy(entry),
  };
}
