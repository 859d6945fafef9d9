/**
 * What every record holds that the engine could answer by a code, a class or a word of OAuth; what only reads
 * like a message is no error of a log. It may say yes to more: such a record is looked at and dropped. One pass
 * over a log with it is all that its other lines cost.
 */
const parts = [
  '[Aa] ?[Aa][Dd] ?(?:[Dd]?[Ss][Tt]|[Bb]2[Cc])',
  'rror(?:_codes?|[Cc]odes?|[ _]?[Nn]umber|\\(s\\))["\']?\\s{0,30}[:=]\\s{0,3}[["\']{0,2}\\s{0,40}-?\\d',
  'rror(?:\\?code=|Code c[sn]\\d=)\\d',
  'rrorCode["\']?\\s{0,3}[:=]\\s{0,3}["\'][a-z]',
  'msal\\.js\\.errors',
  'rror [Cc]ode',
  '[Rr]esult[_ ]?[Tt]ype',
  'Msal[A-Z]',
  'MSAL',
  'AuthError',
  'ConfigurationError: ',
  '[cC][aA][aA][0-9A-Fa-f]{5}',
  'WAM_',
  '(?<=[a-z])Credential\\b',
  'invalid_(?:grant|client|request|scope|resource|token)',
  '(?:interaction|login|consent)_required',
  'unauthorized_client',
  'temporarily_unavailable',
  'insufficient_claims',
  'access_denied',
];

/** A fresh pattern, because it keeps its place in the text. */
export function createAnchor(): RegExp {
  return new RegExp(parts.join('|'), 'g');
}
