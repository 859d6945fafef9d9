/** A change of one place of a text; `at` and `length` are thousandths of it. */
export type Mutation = (text: string, at: number, length: number, noise: string) => string;

function span(text: string, at: number, length: number): [start: number, end: number] {
  const start = Math.floor((text.length * at) / 1000);
  return [start, Math.min(text.length, start + Math.ceil((text.length * length) / 1000))];
}

/** A mutation that puts something in the place of a part. */
function replacing(by: (part: string, noise: string) => string): Mutation {
  return (text, at, length, noise) => {
    const [start, end] = span(text, at, length);
    return text.slice(0, start) + by(text.slice(start, end), noise) + text.slice(end);
  };
}

function swapCase(text: string): string {
  return text.replace(/[a-z]+|[A-Z]+/g, (run) => (/[a-z]/.test(run) ? run.toUpperCase() : run.toLowerCase()));
}

/** What editors, terminals, loggers and hands do to a part of a text; the first leaves it as it is. */
export const mutations: Mutation[] = [
  (text) => text,
  replacing(() => ''),
  replacing((part) => part + part),
  replacing((part, noise) => part.slice(0, 1) + noise + part.slice(1)),
  replacing((_, noise) => noise),
  replacing(swapCase),
  replacing((part) => part.split(/(\s+)/).reverse().join('')),
  replacing(escapePercent),
  replacing(escapeJson),
  replacing(escapeHtml),
  (text, at) => text.slice(0, span(text, at, 0)[0]),
  (text, at) => text.slice(span(text, at, 0)[0]),
  (text, at, length) => {
    const [start, end] = span(text, at, length);
    return text.slice(start, end) + text.slice(0, start) + text.slice(end);
  },
];

/** A JSON string without its quotes. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Percent-encoding; half surrogates, which have none, become U+FFFD. */
export function escapePercent(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Percent-encoding of every character, as some proxies write it. */
export function escapeEverything(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

/** The entities of HTML for what must be escaped in it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The lines and bytes of an e-mail (RFC 2045, section 6.7). */
function escapeMail(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const escaped = Array.from(bytes, (byte) =>
    byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  ).join('');
  return escaped.replace(/.{75}/g, '$&=\n');
}

/** What stands before the lines of a log, a terminal or an answer. */
const furniture = [
  '> ',
  '│ ',
  '2026-11-20T09:14:07.123Z ',
  '2026-11-20 09:14:07,123 [ERROR] app.auth - ',
  'Nov 20 09:14:07 web-1 app[812]: ',
  '[12:01:02 INF] ',
  '\u001b[31m',
  '    ',
  'E1120 09:14:07.000000 1 auth.go:12] ',
];

/** A change of a whole text that leaves its words whole; `amount` chooses among its forms. */
export type Wrapping = (text: string, amount: number) => string;

/** What carries a text: strings in strings, requests, logs, mails, the line ends of systems. */
export const wrappings: Wrapping[] = [
  (text) => text,
  escapeJson,
  escapePercent,
  escapeHtml,
  (text) => `{"message":${JSON.stringify(text)}}`,
  (text, amount) => text.replace(/^/gm, furniture[amount % furniture.length] ?? ''),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text, amount) => `${'\n'.repeat(amount % 4)}${text}${'\n '.repeat(amount % 3)}`,
];

/** The same, and what takes words apart or changes them. */
export const distortions: Wrapping[] = [
  ...wrappings,
  escapeEverything,
  (text) => escapePercent(text).replaceAll('%20', '+'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, amount) => text.replace(new RegExp(`(.{${20 + (amount % 60)}})`, 'g'), '$1\n'),
  (text) => text.replace(/[a-z]{3}/g, '$&\u200b'),
  escapeMail,
  (text, amount) => text.repeat(1 + (amount % 3)),
];
