import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Segment } from './segments.ts';

/** The mark under a point; the field lies over the marks, so that they get no events of their own. */
function keyAt(layer: HTMLElement, x: number, y: number): string | null {
  for (const mark of layer.querySelectorAll('mark')) {
    for (const { left, right, top, bottom } of mark.getClientRects()) {
      if (x >= left && x <= right && y >= top && y <= bottom) return mark.dataset.key ?? null;
    }
  }
  return null;
}

/** The mark that a caret stands in or at; null while a stretch is selected or the field is left. */
function keyAtCaret(field: HTMLTextAreaElement, segments: Segment[]): string | null {
  const { selectionStart: at, selectionEnd } = field;
  if (document.activeElement !== field || at !== selectionEnd) return null;
  return segments.find(({ signal, start, end }) => signal && start <= at && at <= end)?.keys[0] ?? null;
}

/** Shows the name of the lit mark above it, or beneath it in the first line, inside the field's width. */
function placeLabel(layer: HTMLElement, mark: HTMLElement, label: HTMLElement): void {
  const own = layer.getBoundingClientRect();
  const first = mark.getClientRects()[0];
  if (!first) return;
  const above = first.top - own.top - label.offsetHeight - 2;
  label.style.top = `${above >= 0 ? above : first.bottom - own.top + 2}px`;
  label.style.left = `${Math.max(4, Math.min(first.left - own.left, own.width - label.offsetWidth - 4))}px`;
}

/** Scrolls the paste, and nothing else, until a mark is in sight. */
function reveal(layer: HTMLElement, mark: HTMLElement): void {
  const area = layer.parentElement;
  const first = mark.getClientRects()[0];
  if (!area || !first) return;
  const { top, bottom } = area.getBoundingClientRect();
  if (first.top < top || first.bottom > bottom) area.scrollTop += first.top - (top + bottom) / 2;
}

interface Marks {
  fieldRef: RefObject<HTMLTextAreaElement> | undefined;
  segments: Segment[];
  lit: string | null;
  light(key: string | null): void;
}

/** Ties the marks of a paste to what is lit: the pointer and the caret light, and what is lit is shown. */
export function useMarks({ fieldRef, segments, lit, light }: Marks) {
  const layer = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  /** What this field lit itself: it is in sight already. */
  const own = useRef<string | null>(null);

  useEffect(() => {
    const field = fieldRef?.current;
    if (!field) return;
    const show = (key: string | null) => {
      if (own.current === key) return;
      own.current = key;
      light(key);
    };
    let frame = 0;
    const move = ({ clientX, clientY, buttons }: PointerEvent) => {
      if (buttons > 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (layer.current) show(keyAt(layer.current, clientX, clientY) ?? keyAtCaret(field, segments));
      });
    };
    const settle = () => {
      cancelAnimationFrame(frame);
      show(keyAtCaret(field, segments));
    };
    const caret = () => document.activeElement === field && settle();
    field.addEventListener('pointermove', move);
    field.addEventListener('pointerleave', settle);
    field.addEventListener('blur', settle);
    document.addEventListener('selectionchange', caret);
    return () => {
      cancelAnimationFrame(frame);
      field.removeEventListener('pointermove', move);
      field.removeEventListener('pointerleave', settle);
      field.removeEventListener('blur', settle);
      document.removeEventListener('selectionchange', caret);
    };
  }, [fieldRef, segments, light]);

  useLayoutEffect(() => {
    const mark = layer.current?.querySelector<HTMLElement>('mark.lit');
    if (!layer.current || !mark) return;
    if (own.current !== lit) reveal(layer.current, mark);
    if (label.current) placeLabel(layer.current, mark, label.current);
    own.current = lit;
  }, [lit]);

  return { layer, label };
}
