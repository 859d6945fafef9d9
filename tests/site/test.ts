import { test as base, type ConsoleMessage, expect } from '@playwright/test';

/** What a page must never do, whatever else a test is about: ask another host, break its policy, log an error. */
export const test = base.extend<{ wellBehaved: undefined }>({
  wellBehaved: [
    async ({ page, baseURL }, use) => {
      const offences: string[] = [];
      const root = new URL('/', baseURL).href;
      page.on('request', (request) => {
        const { protocol, href } = new URL(request.url());
        if (protocol.startsWith('http') && !href.startsWith(root)) offences.push(`asks ${href}`);
      });
      page.on('console', (message) => {
        const text = message.text();
        // The browser says so itself of an address that a test asks for because nothing is there.
        const isMissing = text.startsWith('Failed to load resource');
        if (message.type() === 'error' && !isMissing) offences.push(text);
      });
      page.on('pageerror', (error) => offences.push(String(error)));
      await use(undefined);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export type { Locator, Page } from '@playwright/test';
/** What a page logs, without what the test runner says of the worker that it keeps away. */
export function isOwn(message: ConsoleMessage): boolean {
  return !message.text().startsWith('Service Worker registration blocked');
}

export { expect } from '@playwright/test';
