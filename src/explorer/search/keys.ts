/** What the arrow keys move through. */
const links = '.rows a, .search-unlisted a';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Goes to a result, or back to the field above the first. */
function go(field: HTMLElement, results: HTMLElement[], to: number): void {
  const next = results[to] ?? field;
  next.focus();
  if (next !== field) next.scrollIntoView({ block: 'nearest' });
}

/** A key that writes: it belongs into the field, wherever the focus is. */
function writes({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace';
}

/**
 * Moves between a field and the results beneath it. The results stay links, which every screen reader knows and which
 * open in a new tab as any: the focus itself moves, so that no role is needed.
 * @param list what holds the results
 */
export function moveByKey(event: KeyboardEvent, field: HTMLElement, list: ParentNode): void {
  if (event.isComposing) return;
  const results = [...list.querySelectorAll<HTMLElement>(links)];
  const at = results.indexOf(event.target as HTMLElement);
  const isField = event.target === field;
  if (isField && event.key === 'Enter') {
    event.preventDefault();
    results[0]?.click();
  } else if (isField ? event.key === 'ArrowDown' : at >= 0 && steps[event.key]) {
    event.preventDefault();
    go(field, results, steps[event.key]?.(at, results.length - 1) ?? at);
  } else if (at >= 0 && writes(event)) {
    field.focus();
  }
}
