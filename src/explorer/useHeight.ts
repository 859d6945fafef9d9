import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Tells style sheets how high an element is, in a property of the element that holds it.
 * @param name of the custom property, in pixels
 */
export function useHeight(
  element: RefObject<HTMLElement>,
  holder: RefObject<HTMLElement>,
  name: `--${string}`,
): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      holder.current?.style.setProperty(name, `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, holder, name]);
}
