/** What recognises a paste: the page loads it with the first key press. */
export { translate } from '../catalog/translate.ts';
export { diagnose } from '../engine/diagnose.ts';
export { findEntry } from '../engine/lookup.ts';
