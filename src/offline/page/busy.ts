let touched = false;
for (const type of ['input', 'paste', 'drop']) {
  document.addEventListener(
    type,
    () => {
      touched = true;
    },
    { capture: true, passive: true },
  );
}

/** Whether somebody has typed, pasted or dropped something here that a reload would lose. */
export function isBusy(): boolean {
  return touched || [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
}
