import type { BrowserContext } from '@playwright/test';
import { tokens } from '../service/entra.ts';

/** How the broker answers a request for a token, in the order of the requests. */
export type BrokerAnswer = 'token' | 'ask the person' | 'person cancels' | 'other account';

/** Id that the broker has for the account. */
export const brokerAccount = 'account-of-the-system';

/** What the broker says, by answer, in the shape of the extension's messages. */
function responses(): Record<BrokerAnswer, object> {
  const { body } = tokens({ form: { scope: 'api://example/read' } }, 1, undefined);
  const grant = (id: string, more: object = {}) => ({
    status: 'Success',
    result: {
      ...(body as object),
      access_token: 'from-the-broker',
      account: { id, userName: 'somebody', properties: {} },
      properties: {},
      ...more,
    },
  });
  const refuse = (status: string) => ({
    status: 'Fault',
    code: 'OSError',
    description: status,
    ext: { status },
  });
  return {
    token: grant(brokerAccount),
    'ask the person': refuse('USER_INTERACTION_REQUIRED'),
    'person cancels': refuse('USER_CANCEL'),
    'other account': grant('another-account', { client_info: btoa('{"uid":"other","utid":"other"}') }),
  };
}

/** Puts a stand-in for the Windows Accounts extension into every page, which is how MSAL.js reaches the broker. */
export async function withBroker(context: BrowserContext, answers: BrokerAnswer[]): Promise<void> {
  const known = responses();
  await context.addInitScript(
    (queue) => {
      const answer = (port: MessagePort, { responseId, extensionId }: MessageEvent['data'], body: object) =>
        port.postMessage({ responseId, extensionId, body });
      const takeOver = (event: MessageEvent) => {
        const [port] = event.ports;
        if (event.data?.body?.method !== 'Handshake' || !port) return;
        event.stopImmediatePropagation();
        port.onmessage = ({ data }) => answer(port, data, { method: 'Response', response: queue.shift() });
        answer(port, event.data, { method: 'HandshakeResponse', version: '1.0.0' });
      };
      window.addEventListener('message', takeOver, true);
    },
    answers.map((name) => known[name]),
  );
}
