/** Begins when the page has all it needs and the browser nothing to do; readers who save data are left alone. */
const pause = 1000;

function start(): void {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData && !serviceWorker.controller) return;
  const load = () => void import('./register.ts').then(({ register }) => register());
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(load) : load()), pause);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
