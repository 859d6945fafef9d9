/** Wide tables scroll on a phone; who has no pointer scrolls them with the arrow keys, once they can be focused. */
const tables = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});

for (const table of document.querySelectorAll('.sl-markdown-content table')) tables.observe(table);
