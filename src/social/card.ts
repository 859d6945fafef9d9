import type { Actor } from '../catalog/schema/vocabulary.ts';
import { actorDrawings } from '../components/answer/actor-drawings.ts';
import { markPath } from '../components/mark.ts';
import { imageSize } from './size.ts';
import { type Laid, layOut, outline, type Style, widthOf } from './text.ts';
import { token } from './tokens.ts';

/** What a picture says. */
export interface Card {
  /** What people search for: the code. None on the picture of the site. */
  code: string | null;
  title: string;
  /** Where it comes from: the service or the library. */
  family: string;
  actor: { id: Actor; label: string } | null;
  /** The symbolic name beside the code. */
  name: string | null;
}

const siteName = 'MSAL Error Explorer';
const { width, height } = imageSize;
const edge = 80;
/** Text stands within this width, in pixels. */
export const textWidth = width - 2 * edge;

const small: Style = { size: 28, weight: 500 };
const chip: Style = { size: 30, weight: 600 };
/** Lines of the code and of the title stand as far apart as this part of their size. */
const leading = { code: 1.12, title: 1.2 };

function inked(paths: string, colour: string): string {
  return `<g fill="${colour}">${paths}</g>`;
}

function block({ lines, style }: Laid, top: number, lineHeight: number): { paths: string; bottom: number } {
  const step = style.size * lineHeight;
  const paths = lines.map((line, at) => outline(line, edge, top + style.size + at * step, style)).join('');
  return { paths, bottom: top + style.size + (lines.length - 1) * step };
}

/** The two texts of a card, laid out; none is wider than `textWidth`. */
export function layOutCard({ code, title }: Card): { code: Laid | null; title: Laid } {
  const laidCode = code
    ? layOut(code, textWidth, code.length > 40 ? 2 : 1, [104, 92, 80, 70, 62, 56, 50, 44, 38], {
        weight: 700,
        tracking: -0.02,
      })
    : null;
  return {
    code: laidCode,
    title: layOut(title, textWidth, 3, laidCode ? [56, 52, 48, 44] : [76, 68], {
      weight: laidCode ? 500 : 700,
      tracking: -0.015,
    }),
  };
}

function header(family: string): string {
  const right = width - edge - widthOf(family, small);
  return [
    `<g transform="translate(${edge - 4} 66) scale(1.9)"><path fill="${token('accent')}" d="${markPath}"/></g>`,
    inked(outline(siteName, edge + 60, 99, { size: 32, weight: 600 }), token('ink')),
    inked(outline(family, right, 99, small), token('ink-2')),
  ].join('');
}

function actorChip({ id, label }: NonNullable<Card['actor']>): string {
  const [top, tall, icon] = [520, 60, 32];
  const wide = 24 + icon + 14 + widthOf(label, chip) + 28;
  const colour = token(id);
  return [
    `<rect x="${edge}" y="${top}" width="${wide.toFixed(1)}" height="${tall}" rx="${tall / 2}" fill="${token(`${id}-bg`)}"/>`,
    `<g transform="translate(${edge + 24} ${top + 14}) scale(2)" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${actorDrawings[id]}"/></g>`,
    inked(outline(label, edge + 24 + icon + 14, top + 41, chip), colour),
  ].join('');
}

function foot({ actor, name }: Card): string {
  const chipEnd = actor ? edge + 24 + 32 + 14 + widthOf(actor.label, chip) + 28 : edge;
  // A name that has no room beside the actor is left out: the page has it.
  const start = name ? width - edge - widthOf(name, small) : 0;
  const shown = name && start > chipEnd + 40 ? inked(outline(name, start, 560, small), token('ink-2')) : '';
  return `${actor ? actorChip(actor) : ''}${shown}`;
}

/** Draws a card as SVG; all its text is outlines, so that no font of the machine plays a part. */
export function drawCard(card: Card): string {
  const laid = layOutCard(card);
  const code = laid.code ? block(laid.code, 176, leading.code) : { paths: '', bottom: 190 };
  const title = block(laid.title, code.bottom + 30, leading.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${token('bg')}"/>`,
    header(card.family),
    `<rect x="${edge}" y="140" width="${textWidth}" height="2" fill="${token('rule')}"/>`,
    inked(code.paths, token('ink')),
    inked(title.paths, laid.code ? token('ink-2') : token('ink')),
    foot(card),
    '</svg>',
  ].join('');
}
