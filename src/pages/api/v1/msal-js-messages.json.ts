import { msalJsMessages } from '../../../components/guide/message-decoder/messages.ts';
import { catalog } from '../../../site/catalog.ts';

/** Every code of MSAL.js with the sentences that version 5 no longer prints. */
export function GET() {
  return Response.json(msalJsMessages(catalog.entries));
}
