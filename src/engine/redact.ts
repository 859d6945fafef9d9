/** One kind of thing that must not leave the reader's hands, and the name of what stands in for it. */
interface Secret {
  name: string;
  /** Global; group 1, where there is one, is the part to replace. */
  pattern: RegExp;
}

/** The most telling first: what one pattern has replaced, a later one no longer sees. */
const secrets: Secret[] = [
  { name: 'token', pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]{0,}){0,3}/g },
  { name: 'token', pattern: /\bBearer\s{1,3}([\w.~+/-]{20,}=*)/g },
  {
    name: 'secret',
    pattern:
      /\b(?:client_secret|client_assertion|password|refresh_token|access_token|id_token|assertion|code_verifier|device_code)["']?\s{0,3}[=:]\s{0,3}["']?((?!<)[^\s"'&,}]{8,})/gi,
  },
  { name: 'secret', pattern: /(?:[?&#]code=|"code"\s?:\s?")((?!<)[\w.~-]{16,})/g },
  { name: 'user', pattern: /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\b/g },
  {
    name: 'tenant',
    pattern:
      /\b(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)\/((?!common|organizations|consumers|error)[\w.-]{3,100})/gi,
  },
  { name: 'tenant', pattern: /\b([a-z0-9-]{1,60}\.onmicrosoft\.com)\b/gi },
  {
    name: 'tenant',
    pattern: /\b(?:tenant|directory)(?:[ _-]?id)?["']?\s{0,3}[:=]?\s{0,3}["']((?!<)[^"'\n]{3,80})["']/gi,
  },
  {
    name: 'ip',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g,
  },
  { name: 'ip', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}(?![\w:])/gi },
];

/**
 * Replaces what a paste must not show in public by placeholders; the same value gets the same one.
 * Codes, correlation and trace ids and times stay: support needs them.
 * @returns the text with `<user-1>`, `<tenant-1>`, `<token-1>` … in place of what was found; redacting it again changes nothing
 */
export function redact(text: string): string {
  const seen = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholder = (name: string, value: string) => {
    const key = `${name} ${value.toLowerCase()}`;
    const known = seen.get(key);
    if (known) return known;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const made = `<${name}-${count}>`;
    seen.set(key, made);
    return made;
  };
  return secrets.reduce(
    (rest, { name, pattern }) =>
      rest.replace(pattern, (whole: string, part: unknown) =>
        typeof part === 'string'
          ? whole.replace(part, () => placeholder(name, part))
          : placeholder(name, whole),
      ),
    text,
  );
}
