import { render } from 'preact';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import { createCatalogApi } from '../api.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { loadStyles } from './styles.ts';

/**
 * Fills the dialog of the header's search.
 * @param host the element around it, which says where the site lies and which catalog it has
 * @throws where the words cannot be fetched
 */
export async function mount(host: HTMLElement): Promise<void> {
  const [dialog, field] = [host.querySelector('dialog'), host.querySelector('input')];
  const found = host.querySelector('[data-found]');
  const { base = '/', version = '' } = host.dataset;
  const locale = (host.dataset.locale ?? 'en') as Locale;
  if (!dialog || !field || !found) return;
  const api = createCatalogApi(base, version, locale);
  // The panel asks for the codes as well; here they set out together with what it cannot be drawn without.
  api.codes().catch(() => null);
  const [strings] = await Promise.all([api.words('search'), loadStyles()]);
  const localBase = locale === 'en' ? base : `${base}${locale}/`;
  render(
    <SearchPanel
      dialog={dialog}
      field={field}
      base={base}
      localBase={localBase}
      version={version}
      locale={locale}
      strings={strings}
    />,
    found,
  );
}
