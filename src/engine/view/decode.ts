import {
  formPlus,
  htmlEntities,
  jsonEscape,
  narrow,
  percent,
  quotedPrintable,
  stripBorders,
  stripNoise,
  unwrap,
} from './decoders.ts';
import { decodeView, plainView, type View } from './view.ts';

/** Escapes nest (JSON in a JSON string in a URL); deeper than this nobody pastes. */
const depth = 4;

/**
 * Undoes what terminals, browsers, loggers and JSON did to a text.
 * @param paste the text as it was given
 * @returns a view whose offsets lead back into the paste
 */
export function decodePaste(paste: string): View {
  let view = plainView(paste);
  for (const decoder of [stripNoise, stripBorders, stripBorders, quotedPrintable, narrow, formPlus])
    view = decodeView(view, decoder);
  for (let round = 0; round < depth; round++) {
    const before = view;
    for (const decoder of [percent, htmlEntities, jsonEscape, stripNoise]) view = decodeView(view, decoder);
    if (view === before) break;
  }
  return view;
}

/**
 * The same with lines joined that were broken at a fixed width, in the middle of words.
 * @returns the view itself where nothing shows such a width
 */
export function unwrapView(view: View): View {
  return decodeView(view, unwrap);
}
