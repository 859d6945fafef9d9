import { formPlus, htmlEntities, jsonEscape, narrow, percent, stripBorders, stripNoise } from './decoders.ts';
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
  for (const decoder of [stripNoise, stripBorders, narrow, formPlus]) view = decodeView(view, decoder);
  for (let round = 0; round < depth; round++) {
    const before = view;
    for (const decoder of [percent, htmlEntities, jsonEscape]) view = decodeView(view, decoder);
    if (view === before) break;
  }
  return view;
}
