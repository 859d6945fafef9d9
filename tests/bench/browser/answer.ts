import { type Browser, chromium, type Page } from '@playwright/test';
import type { CatalogIndex } from '../../../src/catalog/knowledge.ts';
import { findBrowser } from '../../site/browser.ts';
import { type Figure, quantile, type Section } from '../measure.ts';
import { pastes } from './pastes.ts';
import { serveSite } from './served-site.ts';

/** A phone of the middle class beside the machine that this runs on. */
const throttling = 4;
const times = 30;
const shares = { min: 0, median: 0.5, p95: 0.95, max: 1 };

/**
 * Puts a text into the field as a paste does, and waits for the frame in which its answer is painted.
 * Runs in the page, so everything it needs is in it.
 * @returns milliseconds from the event to the frame
 */
async function answerIn(text: string): Promise<number> {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const write = (value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  write('');
  while (document.querySelector('article')) await nextFrame();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await nextFrame();
  const start = performance.now();
  write(text);
  while (!document.querySelector('article')) await nextTask();
  // The callback comes before the frame is painted, the task behind it after that.
  await nextFrame();
  await nextTask();
  return performance.now() - start;
}

/** The page with everything loaded that answers; what is fetched later is the entry of each code. */
async function openPage(browser: Browser, url: string, warm: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  for (const text of warm) await page.evaluate(answerIn, text);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  return page;
}

function figuresOf(name: string, taken: number[]): Figure[] {
  const sorted = taken.sort((a, b) => a - b);
  return Object.entries(shares).map(([label, share]) => ({
    name: `${name}, ${label}`,
    value: quantile(sorted, share),
    unit: 'ms',
  }));
}

/**
 * From a paste to its painted answer, in Chromium on a processor slowed down; each time about another code, whose
 * entry is fetched from a server on this machine.
 * @returns null where no site is built
 */
export async function answerSection({ entries }: CatalogIndex): Promise<Section | null> {
  const site = await serveSite();
  if (!site) return null;
  const codes = entries
    .filter(({ family, depth }) => family === 'aadsts' && depth !== 'listed')
    .map(({ code }) => code);
  const next = () => codes.shift() ?? 'AADSTS50076';
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const warm = Object.values(pastes).map((paste) => paste(next()));
    const page = await openPage(browser, site.url, warm);
    const figures: Figure[] = [];
    for (const [name, paste] of Object.entries(pastes)) {
      const taken: number[] = [];
      for (let time = 0; time < times; time++) taken.push(await page.evaluate(answerIn, paste(next())));
      figures.push(...figuresOf(name, taken));
    }
    return { title: `Paste of 5 kB to painted answer, processor ${throttling} times slower`, figures };
  } finally {
    await browser.close();
    site.close();
  }
}
