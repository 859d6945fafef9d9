import { templates } from '../../../site/catalog.ts';

/** Every literal message, for pastes whose code is missing. */
export function GET() {
  return Response.json(templates);
}
