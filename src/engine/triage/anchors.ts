/**
 * What every record that the engine could answer holds. It may say yes to more: such a record is looked at
 * and dropped. One pass over a log with it is all that its other lines cost.
 */
const parts = [
  'AAD ?(?:D?STS|B2C)',
  'rror(?:_codes?|[Cc]odes?|\\(s\\))["\']?\\s{0,3}[:=]\\s{0,3}[["\']{0,2}-?\\d',
  'rror [Cc]ode',
  '[Rr]esult[_ ]?[Tt]ype',
  'Msal[A-Z]',
  'MSAL',
  'AuthError',
  '[cC][aA][aA][0-9A-Fa-f]{5}',
  'WAM_',
  'AzureCredential',
  'invalid_(?:grant|client|request|scope|resource)',
  '(?:interaction|login|consent)_required',
  'unauthorized_client',
  'temporarily_unavailable',
  'insufficient_claims',
];

/** A fresh pattern, because it keeps its place in the text. */
export function createAnchor(): RegExp {
  return new RegExp(parts.join('|'), 'g');
}
