/**
 * Puts the page's address and the day at the foot of a printed sheet, when it is printed. Query and fragment stay
 * away: what stands there is the reader's.
 */
function writeFoot(): void {
  const foot = document.querySelector('.print-foot') ?? document.createElement('p');
  foot.className = 'print-foot';
  const { origin, pathname } = location;
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  foot.textContent = `${document.title} · ${origin}${pathname} · ${day}`;
  document.querySelector('main')?.append(foot);
}

addEventListener('beforeprint', writeFoot);
addEventListener('afterprint', () => document.querySelector('.print-foot')?.remove());
