import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './inputs.ts';

const codes = [50076, 50058, 700016, 65001, 50011, 7000215, 53003, 50126, 50053, 90002];
const folder = '.cache/bench';

function guid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The log of a web app.
 * @param size in bytes, at least
 * @param every how many lines there are to a sign-in error; with 1 the log holds nothing else
 */
export function logText(size: number, every: number): string {
  const random = seeded(11);
  const lines: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at++) {
    const time = new Date(Date.UTC(2026, 10, 20, 9) + at * 37).toISOString();
    const stamp = time.replace('T', ' ').replace('Z', '').replace('.', ',');
    const line =
      at % every === 0
        ? `${stamp} ERROR [http-nio-8080-exec-${at % 20}] c.c.auth.TokenService - Token acquisition failed: AADSTS${codes[Math.floor(random() * codes.length)]}: Something went wrong for the application '${guid(random)}'.\r\nTrace ID: ${guid(random)}\r\nCorrelation ID: ${guid(random)}\r\nTimestamp: ${time.slice(0, 19).replace('T', ' ')}Z\n\tat com.contoso.auth.TokenService.acquire(TokenService.java:${at % 300})`
        : `${stamp} INFO  [http-nio-8080-exec-${at % 20}] c.c.web.RequestLog - GET /api/orders/${(at * 31) % 99_999} 200 ${at % 900}ms user=${at % 5000} ua="Mozilla/5.0 (Windows NT 10.0; Win64; x64)"`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

/** The same as a file, made once. */
export function logFile(size: number, every: number): string {
  const path = join(folder, `log-${size}-${every}.txt`);
  if (!existsSync(path) || statSync(path).size < size) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, logText(size, every));
  }
  return path;
}
