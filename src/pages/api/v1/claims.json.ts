import { index } from '../../../site/catalog.ts';

/** Names that claims requests use, with what each asks for. */
export function GET() {
  return Response.json(index.claims);
}
