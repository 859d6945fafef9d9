import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, Script } from './answers.ts';
import { comeBack } from './come-back.ts';
import { deviceCode, instanceDiscovery, openIdConfiguration, tokens } from './entra.ts';
import { arrived, type Seen } from './seen.ts';

/** What the person does at the sign-in page: finish it, decline, or close it without a word. */
export type Visit = 'sign-in' | 'decline' | 'leave';

/** Answers in the order in which they are given; where they run out, the service says yes. */
export interface Answers {
  token?: Script[];
  authorize?: Visit[];
  device?: Script[];
  api?: Script[];
}

const declined = { error: 'access_denied', error_subcode: 'cancel' };

/** The next scripted answer, or the ordinary one. */
function next(scripts: Script[], ordinary: () => Answer): Answer {
  const script = scripts.shift() ?? 'yes';
  if (script === 'yes') return ordinary();
  return typeof script === 'function' ? script() : script;
}

/** Decides as Entra and one API would, by a script, and keeps a record of what was asked. */
export class Decisions {
  /** All requests so far, in the order of their arrival. */
  readonly seen: Seen[] = [];
  /** Whether a hidden frame finds somebody signed in; where cookies are blocked it does not. */
  session = false;
  /** More that the sign-in page sends back with a code. */
  alongside: Record<string, string> = {};
  private readonly answers: Required<Answers>;
  private granted = 0;
  private nonce: string | undefined;

  constructor({ token = [], authorize = [], device = [], api = [] }: Answers) {
    this.answers = { token: [...token], authorize: [...authorize], device: [...device], api: [...api] };
  }

  /**
   * Takes a request, and decides on its answer.
   * @returns null where nobody has scripted it; it stays on record as `unknown`
   */
  receive(address: string, headers: IncomingHttpHeaders = {}, body = ''): Answer | null {
    const seen = arrived(address, headers, body);
    this.seen.push(seen);
    const answer = this.decide(seen);
    seen.status = answer?.status ?? 0;
    seen.answeredAt = Date.now();
    return answer;
  }

  private decide(seen: Seen): Answer | null {
    switch (seen.place) {
      case 'metadata':
        return {
          status: 200,
          body: seen.url.includes('/instance') ? instanceDiscovery : openIdConfiguration,
        };
      case 'token':
        return next(this.answers.token, () => {
          this.granted += 1;
          return tokens(seen, this.granted, this.nonce);
        });
      case 'authorize':
        return this.signInPage(seen);
      case 'device':
        return next(this.answers.device, () => deviceCode);
      case 'api':
        return next(this.answers.api, () => ({ status: 200, body: { value: 'from the API' } }));
      default:
        return null;
    }
  }

  private signInPage(seen: Seen): Answer {
    this.nonce = seen.form.nonce;
    if (seen.form.prompt === 'none' && !this.session) return comeBack(seen, { error: 'login_required' });
    const visit = seen.form.prompt === 'none' ? 'sign-in' : (this.answers.authorize.shift() ?? 'sign-in');
    if (visit === 'leave') return { status: 200, headers: { 'Content-Type': 'text/html' }, body: '' };
    return comeBack(seen, visit === 'decline' ? declined : { code: 'code-1', ...this.alongside });
  }
}
