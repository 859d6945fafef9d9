import '../../styles/offline-bar.css';
import { words } from './site.ts';

/** The bar, once something was to be said. */
let shown: HTMLElement | null = null;

function makeButton(label: string, run: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.addEventListener('click', run);
  return button;
}

/**
 * Says something in a quiet bar at the foot of the window, which a screen reader reads out.
 * @param act label and deed of its button
 */
export function say(text: string, act?: { label: string; run(): void }): void {
  shown?.remove();
  const bar = document.createElement('div');
  shown = bar;
  bar.className = 'offline-bar';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const line = document.createElement('p');
  line.textContent = text;
  const buttons = act ? [makeButton(act.label, act.run)] : [];
  buttons.push(makeButton(words.close, () => bar.remove()));
  // A region that was there before its text came is read out; one that comes with its text may not be.
  setTimeout(() => bar.append(line, ...buttons), 100);
}
