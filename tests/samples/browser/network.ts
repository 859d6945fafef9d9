import type { Route } from '@playwright/test';
import type { Answer } from '../service/answers.ts';
import { type Answers, Decisions } from '../service/decisions.ts';

/** Where the app's page lies, and where sign-ins come back to. */
export const origin = 'https://app.example.com';
export const redirectUri = `${origin}/redirect`;

function page(script: string): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<!doctype html><title>Page</title><script type="module">${script}</script>`,
  };
}

/** What a page of another origin may read of an answer. */
const shared = {
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
};

/** Stands in for everything that the browser would reach: the app's own pages, Entra and one API. */
export class ScriptedNetwork extends Decisions {
  private readonly pages: Record<string, string>;

  /** @param pages scripts of the app's pages, by path */
  constructor(answers: Answers, pages: Record<string, string>) {
    super(answers);
    this.pages = pages;
  }

  /** Answers a request; one that nobody has scripted fails, and stays on record as `unknown`. */
  async handle(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const script = url.origin === origin ? this.pages[url.pathname] : undefined;
    const answer =
      script === undefined
        ? this.receive(url.href, request.headers(), request.postData() ?? '')
        : page(script);
    await (answer ? give(route, answer) : route.abort());
  }
}

async function give(route: Route, { status, headers, body }: Answer): Promise<void> {
  await route.fulfill({
    status,
    headers: { 'Content-Type': 'application/json', ...shared, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
