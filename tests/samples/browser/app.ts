import type { BrowserContext, Page } from '@playwright/test';
import type { Result, Run } from '../scenarios/scenario.ts';
import type { Place } from '../service/seen.ts';
import { origin, type ScriptedNetwork } from './network.ts';

/** What a function of the sample came to. */
type Outcome = { value: unknown } | { name: string; message: string };

type Functions = Record<string, (...values: unknown[]) => unknown>;

declare global {
  interface Window {
    sample: Functions;
    driver: Functions;
    left?: boolean;
  }
}

const signInPage = /\/oauth2\/v2\.0\/authorize/;

/** An open page with a sample in it. */
export class App implements Run {
  readonly exit = null;
  readonly results: Result[] = [];
  output = '';
  readonly page: Page;
  readonly network: ScriptedNetwork;

  private constructor(page: Page, network: ScriptedNetwork) {
    this.page = page;
    this.network = network;
  }

  /** Opens the page of an app in a context whose whole network is scripted. */
  static async open(context: BrowserContext, network: ScriptedNetwork): Promise<App> {
    await context.route('**/*', (route) => network.handle(route));
    const page = await context.newPage();
    const app = new App(page, network);
    context.on('console', (message) => app.print(message.text()));
    context.on('weberror', (error) => app.print(String(error.error())));
    await page.goto(origin);
    await app.loaded();
    return app;
  }

  at(place: Place) {
    return this.network.seen.filter((seen) => seen.place === place);
  }

  /**
   * Calls a function of the sample.
   * @returns what it resolves to; of an HTTP response, the status
   * @throws an error with the name and the message of the one that it throws
   */
  async call<T>(name: string, ...values: unknown[]): Promise<T> {
    const outcome = await this.page.evaluate(
      async ([called, given]): Promise<Outcome> => {
        try {
          const value = await window.sample[called]?.(...given);
          return { value: value instanceof Response ? { status: value.status } : value };
        } catch (error) {
          const { name, message } = error as Error;
          return { name, message };
        }
      },
      [name, values] as const,
    );
    if ('name' in outcome) throw Object.assign(new Error(outcome.message), { name: outcome.name });
    return outcome.value as T;
  }

  /**
   * Calls a function of the sample that leaves for the sign-in page.
   * @param then whether the sign-in page sends the browser back, or the person stays there
   */
  async leave(name: string, then: 'come back' | 'stay' = 'come back'): Promise<void> {
    await this.page.evaluate((called) => {
      window.left = true;
      void window.sample[called]?.();
    }, name);
    await (then === 'stay' ? this.page.waitForURL(signInPage) : this.loaded());
  }

  /**
   * Calls a function of the sample whose prompt the person leaves alone.
   * @returns the prompt's window, and what the call comes to in the end
   */
  async abandon(name: string, ...values: unknown[]): Promise<{ popup: Page; outcome: Promise<unknown> }> {
    const opened = this.page.waitForEvent('popup');
    const outcome = this.call(name, ...values);
    // Where the page is reloaded meanwhile, nobody hears how it ended.
    outcome.catch(() => undefined);
    const popup = await opened;
    await popup.waitForURL(signInPage);
    return { popup, outcome };
  }

  /** Signs somebody in, for samples that have no prompt of their own. */
  async signIn(): Promise<void> {
    await this.page.evaluate(() => window.driver.signIn?.());
  }

  /** The account that is signed in. */
  async account(): Promise<unknown> {
    return this.page.evaluate(() => window.driver.account?.());
  }

  /** Does something and keeps what came of it. */
  async report(what: () => Promise<Result>): Promise<void> {
    const result = await what().catch(({ name }: Error) => ({ failed: name }));
    this.results.push(result);
    this.print(`RESULT ${JSON.stringify(result)}`);
  }

  /** Resolves when the page is there, also after it went elsewhere and came back. */
  async loaded(): Promise<void> {
    await this.page.waitForFunction(() => window.sample && !window.left);
  }

  private print(line: string): void {
    this.output += `${line}\n`;
  }
}
