import { packCodes } from '../../../catalog/pack-codes.ts';
import { index } from '../../../site/catalog.ts';

/** The index without titles, packed: what the explorer needs before it can say anything of a paste. */
export function GET() {
  return Response.json(packCodes(index));
}
