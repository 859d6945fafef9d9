import { cachesOf, type KeepList, type Kept, type KeptFile, keptRecord, readCacheName } from './protocol.ts';

type Locale = Kept['locales'][number];

interface Keeping {
  base: string;
  lists: { locale: Locale; list: KeepList }[];
  /** Called with the bytes that have come since the last call. */
  onBytes?: (bytes: number) => void;
  signal?: AbortSignal;
}

const hashHeader = 'x-integrity';
/** More at once would only wait for each other. */
const atOnce = 4;

/** The caches that hold, or once began to hold, everything. */
export async function keptCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => readCacheName(base, name)?.kind === 'kept');
}

/** What is kept, or null; a copy that was begun and never finished has no record. */
export async function readKept(base: string): Promise<Kept | null> {
  const records: Kept[] = [];
  for (const name of await keptCaches(base)) {
    const record = await (await caches.open(name)).match(base + keptRecord);
    if (record) records.push(await record.json());
  }
  return records.sort((a, b) => (a.when < b.when ? 1 : -1))[0] ?? null;
}

async function hash(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

async function read(response: Response, onBytes: (bytes: number) => void): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    onBytes(part.value.length);
    parts.push(part.value);
  }
  return new Blob(parts).arrayBuffer();
}

/** A file with this content that some kept copy has already, of this build or an earlier one. */
async function findCopy(names: string[], url: string, { integrity }: KeptFile): Promise<Response | null> {
  for (const name of names) {
    const copy = await (await caches.open(name)).match(url);
    if (copy?.headers.get(hashHeader) === integrity) return copy;
  }
  return null;
}

/** @throws where the answer is not the file that the list names: another build has come in between */
async function download(url: string, file: KeptFile, keeping: Keeping): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', signal: keeping.signal ?? null });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const content = await read(response, keeping.onBytes ?? (() => {}));
  if ((await hash(content)) !== file.integrity) throw new Error(`${url} belongs to another build.`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(content, { headers: { 'content-type': type, [hashHeader]: file.integrity } });
}

/**
 * Puts everything into the cache of its build; the record is written last, so that a copy is whole or none.
 * Files that an earlier copy holds unchanged are not fetched again.
 * @throws where a file can't be fetched, isn't the one of the list, or finds no room
 */
export async function keepFiles(keeping: Keeping): Promise<Kept> {
  const { base, lists } = keeping;
  const build = lists[0]?.list.build ?? '';
  if (lists.some(({ list }) => list.build !== build)) throw new Error('The lists are of different builds.');
  const files = [
    ...new Map(lists.flatMap(({ list }) => list.files).map((file) => [file.path, file])).values(),
  ];
  const earlier = await keptCaches(base);
  const cache = await caches.open(cachesOf(base).kept(build));
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const url = base + file.path;
      const copy = await findCopy(earlier, url, file);
      if (copy) keeping.onBytes?.(file.bytes);
      await cache.put(url, copy ?? (await download(url, file, keeping)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const kept: Kept = {
    build,
    locales: lists.map(({ locale }) => locale),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    when: new Date().toISOString(),
  };
  await cache.put(base + keptRecord, Response.json(kept));
  return kept;
}
