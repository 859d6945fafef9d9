/** How a value is told from the text around it: ids, addresses, names up to what can end them. */
export const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const domain = '[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9][a-z0-9-]{0,62}){0,3}\\.[a-z]{2,24}';
export const email = `\\w[\\w.+'#-]{0,63}@${domain}`;
export const ipv4 = '(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]?\\d)';
/** Whole or with `::` (RFC 4291, section 2.2). */
export const ipv6 = '(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}';
/** Ends where the next key of a list of `key=value`, the ids for support or a code begin, too. */
export const phrase =
  '(?:(?! \\w{1,20}=| ?(?:(?:correlation|request|trace)[ _-]?id|time ?stamp)\\b| ?AADSTS\\d)[^"\'\\n\\t;,|<>{}\\]]){2,120}';

const iso =
  '\\d{4}-\\d\\d-\\d\\d(?:T|\\s)\\d\\d:[\\dO]\\d(?::\\d\\d(?:[.,]\\d{1,7})?)?(?: ?(?:Z|UTC|[+-]\\d\\d:?\\d\\d))?';
const slashed =
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{4},? \\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,7})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|[+-]\\d\\d:?\\d\\d))?';
const spelled =
  '(?:[A-Z][a-z]{2}, )?(?:\\d{1,2} [A-Z][a-z]{2,8},?|[A-Z][a-z]{2,8} \\d{1,2},) \\d{4},?(?: @)? \\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,7})?)?(?: ?[AP]M)?(?: ?(?:GMT|UTC|Z|[+-]\\d\\d:?\\d\\d))?';
/** A date with a time, in the forms that services, portals and browsers print. */
export const dateTime = `${iso}|${slashed}|${spelled}`;

/** Ends of quotes and brackets behind a label, and what it is a part of: `correlation ID (request): …`. */
const closing = '["\'`\\])*]{0,3}(?: ?\\([a-z]{1,12}\\))?';
/** Where a separator is one: HTML cells, the second half of a HAR parameter. */
const markup = '(?:</?\\w{1,10}>){1,4}|,\\s{1,30}"value": ?';

/**
 * What may stand between a label and its value: punctuation of JSON, logs, tables and HTML, a line break,
 * or the columns of a SIEM's key and value pairs.
 */
const separators = {
  /** Before an id, which nothing else looks like. */
  any: `${closing}(?:[ \\t]{0,40}(?:=>|->|[:=|,>]|is |was )\\s{0,60}|[ \\t]{1,60}|[ \\t\\r]{0,3}\\n\\s{0,8}| c[sn]\\d=|${markup})`,
  /** Before a name, which a neighbouring heading could be taken for. */
  name: `${closing}(?:[ \\t]{0,40}(?:=>|[:=>])[ \\t]{0,60}|[ \\t]{2,60}|[ \\t]{0,3}\\r?\\n[ \\t]{0,8}|${markup})`,
  /** Behind a word of running text: only what a value must follow. */
  strict: `${closing}(?:(?:[ \\t]{0,40}(?:=>|[:=|])| {0,40}\\t)\\s{0,40}|[ \\t]{0,40},\\s{1,30}"value": ?)`,
  /** Both at once. */
  strictName: `${closing}[ \\t]{0,40}(?:(?:=>|[:=])[ \\t]{0,40}|,\\s{1,30}"value": ?)`,
} as const;
export type Separator = keyof typeof separators;
const opening = '(?:Value: )?(?:["\'`({<*]|\\[\\s{0,30}){0,3}';

/** A label as it is written in code, in logs and on screens: `correlation id` is `correlationId`, `Correlation_ID`, `Correlation ld` too. */
function spellings(label: string): string {
  return label.replace(/ (id(?=$|\|))?/g, (_, id: string | undefined) => `[ _.-]?${id ? '[il1|]d' : ''}`);
}

/**
 * A pattern for a value behind its label; group 1 is the value.
 * @param labels alternatives in words, as `correlation id|request id`
 * @param value a pattern without groups
 * @param separator what may stand between the two
 */
export function behind(labels: string, value: string, separator: Separator = 'any'): RegExp {
  return new RegExp(`(?:${spellings(labels)})${separators[separator]}${opening}(${value})`, 'dgi');
}

/** A pattern for a heading that is nothing but one of the labels, with the unit some tables add. */
export function heading(labels: string): RegExp {
  return new RegExp(`^(?:${spellings(labels)})(?: ?[[(]\\w{1,6}[\\])])?$`, 'i');
}
