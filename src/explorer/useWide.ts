import { useEffect, useState } from 'preact/hooks';

/** From here on the answer stands beside the paste; the same width as in columns.css. */
const wide = '(min-width: 60rem)';

/** Whether there is room for two columns; false until the page has woken up. */
export function useWide(): boolean {
  const [matches, setMatches] = useState(false);
  useEffect(() => {
    const query = matchMedia(wide);
    const update = () => setMatches(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return matches;
}
