import { findAll, type Recogniser } from './recogniser.ts';

const dotnet =
  /\b(?:UiRequiredExceptionClassification\.|Classification["']?\s{0,3}[:=]\s{0,3}["']?)([A-Z][A-Za-z]{3,30})/dg;
const java = /\bInteractionRequiredExceptionReason\.([A-Z_]{4,30})\b/dg;

/** The SDK's own verdict, where a log prints it. */
export const classification: Recogniser = {
  name: 'classification',
  find: (view) => [...findAll(view, 'classification', dotnet), ...findAll(view, 'classification', java)],
};
