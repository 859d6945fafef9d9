import { test } from '@playwright/test';
import { fillIn } from '../fill-in.ts';
import type { Shown } from '../proofs/proof.ts';
import { samplesIn } from '../samples.ts';
import { assert } from '../scenarios/expect.ts';
import type { Result, Scenario } from '../scenarios/scenario.ts';
import type { Answers } from '../service/decisions.ts';
import { App } from './app.ts';
import { type BrokerAnswer, brokerAccount, withBroker } from './broker.ts';
import { bundle, type Modules } from './bundle.ts';
import { redirectUri, ScriptedNetwork } from './network.ts';

/** One story that a sample is run through in the browser. */
export interface Story {
  /** A sentence about behaviour; it becomes the sample's proof. */
  title: string;
  answers: Answers;
  /** Lets the story move the clock of all pages, for waits that are longer than a test. */
  clock?: boolean;
  /** Whether a hidden frame finds the person signed in; otherwise it ends in `login_required`. */
  session?: boolean;
  /** What a broker answers; without it there is none. */
  broker?: BrokerAnswer[];
  /** What the app and the person do. */
  act: (app: App) => Promise<void>;
  /** Throws where the sample did something else. */
  check: (app: App) => void;
}

/** A sign-in of its own, for samples that only ask silently; it shares the cache with the sample. */
const driver = fillIn(
  `import { PublicClientApplication } from '@azure/msal-browser';
  const app = new PublicClientApplication({
    auth: {
      clientId: 'YOUR_CLIENT_ID',
      authority: 'https://login.microsoftonline.com/YOUR_TENANT_ID',
      redirectUri: 'YOUR_REDIRECT_URI',
    },
  });
  const ready = app.initialize();
  export async function signIn() {
    await ready;
    await app.acquireTokenPopup({ scopes: ['YOUR_API_SCOPE'] });
  }
  export const account = () => app.getAllAccounts()[0];`,
  { YOUR_REDIRECT_URI: redirectUri },
);

const pages: Modules = {
  'driver.js': driver,
  'main.js': `import * as sample from './sample.js';
    import * as driver from './driver.js';
    Object.assign(window, { sample, driver });`,
  'redirect.js': `import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
    broadcastResponseToMainFrame();`,
};

/** Declares the tests that run the JavaScript sample of a situation through stories. */
export function stories(situation: string, told: Story[]): void {
  const sample = samplesIn(['javascript']).find((one) => one.situation === situation);
  if (!sample) throw new Error(`There is no ${situation}/javascript.js.`);
  let served: Record<string, string>;

  test.describe(situation, () => {
    test.beforeAll(async () => {
      const modules = { ...pages, 'sample.js': fillIn(sample.code, { YOUR_REDIRECT_URI: redirectUri }) };
      const [app, redirect] = await Promise.all([bundle(modules, 'main.js'), bundle(modules, 'redirect.js')]);
      served = { '/': app, '/redirect': redirect, '/favicon.ico': '' };
    });

    for (const { title, answers, clock, session = false, broker, act, check } of told) {
      test(title, async ({ context }) => {
        const shown: Shown = { file: sample.file, layer: 'ran', by: title };
        test.info().annotations.push({ type: 'shows', description: JSON.stringify(shown) });
        if (clock) await context.clock.install();
        const network = new ScriptedNetwork(answers, served);
        network.session = session;
        if (broker) {
          await withBroker(context, broker);
          network.alongside = { accountId: brokerAccount };
        }
        const app = await App.open(context, network);
        await act(app);
        check(app);
        assert.deepEqual(app.at('unknown'), [], 'It went where nothing is scripted.');
      });
    }
  });
}

/**
 * The stories that are the same in every language, acted out in the browser.
 * @param step does what one step of the story asks for
 */
export function asStories(scenarios: Scenario[], step: (app: App, name: string) => Promise<Result>): Story[] {
  return scenarios.map(({ title, answers, steps, check }) => ({
    title,
    answers,
    check,
    async act(app) {
      for (const name of steps) await app.report(() => step(app, name));
    },
  }));
}
