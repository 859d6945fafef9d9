import { type FileForm, formBytes, formOf, type Unreadable } from '../../engine/triage/form.ts';

/** Bytes at a time: enough to be quick, so few that a stop is heard at once. */
const pieceSize = 2_000_000;

/** Thrown where a file holds no text. */
export class NoText extends Error {
  readonly what: Unreadable;
  constructor(what: Unreadable) {
    super(`The file holds no text: ${what}`);
    this.what = what;
  }
}

interface Bytes {
  bytes: Uint8Array;
  /** Bytes of the file that are read by now. */
  done: number;
}

/** The bytes of a file; the next piece is fetched while one is looked at. */
async function* slices(file: Blob): AsyncGenerator<Bytes> {
  const fetchPiece = (at: number) => file.slice(at, at + pieceSize).arrayBuffer();
  let next = fetchPiece(0);
  for (let at = 0; at < file.size; at += pieceSize) {
    const bytes = new Uint8Array(await next);
    if (at + pieceSize < file.size) next = fetchPiece(at + pieceSize);
    yield { bytes, done: Math.min(at + pieceSize, file.size) };
  }
}

/** The unpacked bytes of a file. */
async function* unpacked(file: Blob): AsyncGenerator<Bytes> {
  let done = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      done += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value, done: isLast } = await reader.read();
    if (value) {
      waiting.push(value);
      length += value.length;
    }
    if (length >= pieceSize || (isLast && length > 0)) {
      yield { bytes: new Uint8Array(await new Blob(waiting as BlobPart[]).arrayBuffer()), done };
      waiting = [];
      length = 0;
    }
    if (isLast) return;
  }
}

function encodingOf(form: FileForm): string {
  if (form.kind === 'text') return form.encoding;
  throw new NoText(form.kind === 'gzip' ? 'archive' : form.what);
}

/**
 * The text of a log, piece by piece; a file packed with gzip is unpacked on the way.
 * @throws NoText where it holds none
 */
export async function* piecesOf(file: Blob): AsyncGenerator<{ text: string; done: number }> {
  const beginning = new Uint8Array(await file.slice(0, formBytes).arrayBuffer());
  const pieces = formOf(beginning).kind === 'gzip' ? unpacked(file) : slices(file);
  let decoder: TextDecoder | null = null;
  for await (const { bytes, done } of pieces) {
    decoder ??= new TextDecoder(encodingOf(formOf(bytes)));
    yield { text: decoder.decode(bytes, { stream: true }), done };
  }
  if (decoder) yield { text: decoder.decode(), done: file.size };
}
