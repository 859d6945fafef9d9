/** What a copy button copies: its own text, or the code of the element it names. */
function textOf(button: HTMLElement): string {
  const { copy, copyFrom } = button.dataset;
  if (copy !== undefined) return copy;
  const element = document.getElementById(copyFrom ?? '');
  return (element?.querySelector('code') ?? element)?.textContent?.trimEnd() ?? '';
}

async function copyFrom(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(textOf(button));
  const label = button.textContent;
  button.textContent = button.dataset.done ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-copy],[data-copy-from]')
      : null;
  if (button) void copyFrom(button);
});
