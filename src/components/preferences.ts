/** The pickers of language and theme, wherever they stand on a page. */

/** Starlight's own key: a theme picked before these pickers stays. Empty where the system decides. */
const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

function stored(): string {
  try {
    return localStorage.getItem(key) || '';
  } catch {
    return '';
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
  }
}

const pickers = (kind: string) => document.querySelectorAll<HTMLSelectElement>(`select[data-pick="${kind}"]`);

/** Shows a theme; that of the system where it is empty. */
function show(theme: string): void {
  document.documentElement.dataset.theme = theme || (light.matches ? 'light' : 'dark');
  for (const picker of pickers('theme')) picker.value = theme || 'auto';
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const { pick } = target.dataset;
  if (pick === 'language') location.pathname = target.value;
  if (pick !== 'theme') return;
  const theme = target.value === 'auto' ? '' : target.value;
  store(theme);
  show(theme);
});
light.addEventListener('change', () => show(stored()));

// A page that comes back from the browser's cache holds the language that was picked when it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  for (const picker of pickers('language')) {
    picker.selectedIndex = [...picker.options].findIndex(({ defaultSelected }) => defaultSelected);
  }
});

show(stored());
