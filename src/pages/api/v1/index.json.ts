import { packIndex } from '../../../catalog/index-file.ts';
import { index } from '../../../site/catalog.ts';

/** The index of the catalog: what exact and typed search need of every entry. */
export function GET() {
  return Response.json(packIndex(index));
}
