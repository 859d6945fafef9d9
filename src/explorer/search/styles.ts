import address from '../../styles/search-results.css?url';

let loaded: Promise<void> | undefined;

/** Loads the styles of results, once: an import of them would put them on every page that has the header's search. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
  return loaded;
}
