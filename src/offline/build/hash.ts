import { createHash } from 'node:crypto';

/** A content's hash as `integrity` writes it (W3C Subresource Integrity). */
export function integrity(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Names a build by the contents of its files, so that building the same again names it the same. */
export function nameBuild(files: [path: string, hash: string][]): string {
  const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
}
