/**
 * Starlight builds its search field in an idle moment, however late that comes; on a busy machine
 * the dialog could open without one. An idle callback here waits two seconds at most.
 */
const longestWait = 2000;

if ('requestIdleCallback' in window) {
  const original = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (callback, options) =>
    original(callback, { timeout: longestWait, ...options });
}
