import type { SampleView } from './samples.ts';

/** Id of what belongs to a language's code of a situation. */
const idOf = (kind: string, tabs: HTMLElement, language = '') =>
  `${kind}-${tabs.dataset.situation}-${language}`;

/** A panel like another, still without its code. */
function emptyPanel(model: HTMLElement, tabs: HTMLElement, language: string): HTMLElement {
  const panel = model.cloneNode(true) as HTMLElement;
  panel.id = idOf('panel', tabs, language);
  panel.setAttribute('aria-labelledby', idOf('tab', tabs, language));
  panel.querySelector('pre')?.setAttribute('data-empty', '');
  panel.querySelector('code')?.replaceChildren();
  panel.querySelector('.proof p')?.replaceChildren();
  const copy = panel.querySelector<HTMLElement>('[data-copy-from]');
  if (copy) copy.dataset.copyFrom = panel.id;
  return panel;
}

/** The panel of a tab; the page's first one is the model of those that are not there yet. */
export function panelFor(tabs: HTMLElement, tab: HTMLElement): HTMLElement {
  const { language = '' } = tab.dataset;
  const id = idOf('panel', tabs, language);
  let panel = document.getElementById(id);
  if (!panel) {
    const model =
      tabs.querySelector('[role=tabpanel]') ?? document.querySelector('sample-tabs [role=tabpanel]');
    panel = emptyPanel(model as HTMLElement, tabs, language);
    tabs.append(panel);
  }
  tab.id = idOf('tab', tabs, language);
  tab.setAttribute('aria-controls', id);
  const pre = panel.querySelector<HTMLElement>('pre[data-lines]');
  pre?.style.setProperty('--lines', pre.dataset.lines ?? '');
  return panel;
}

/**
 * Puts tabs where there are none, made like those of the page.
 * @returns false where there is nothing to show or nothing to make them like
 */
export function addTabs(tabs: HTMLElement, samples: SampleView[]): boolean {
  const list = document.querySelector('sample-tabs [role=tablist]')?.cloneNode() as HTMLElement | undefined;
  const model = document.querySelector('sample-tabs [role=tab]');
  if (!list || !model || samples.length === 0) return false;
  samples.forEach(({ language, label }, at) => {
    const tab = model.cloneNode() as HTMLElement;
    tab.removeAttribute('id');
    tab.removeAttribute('aria-controls');
    tab.dataset.language = language;
    tab.textContent = label;
    tab.setAttribute('aria-selected', String(at === 0));
    list.append(tab);
  });
  tabs.replaceChildren(list);
  return true;
}
