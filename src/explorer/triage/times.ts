import type { ViewReport } from './messages.ts';

/** How the view writes times: in the reader's zone, as exactly as the span of the log asks for. */
export interface Times {
  /** With day, year and zone, for a sentence. */
  whole(iso: string): string;
  /** From one time to another, without what both have in common. */
  range(from: string, to: string): string;
  /** As short as the span of the log allows. */
  short(iso: string): string;
  /** For the axis and the bars. */
  tick(instant: number): string;
  /** The same instant in UTC, as logs and support write it. */
  utc(iso: string): string;
}

const day = 86_400_000;

/**
 * @param locale as `Intl` knows it
 * @param report whose first and last time tell the span
 */
export function createTimes(locale: string, report: ViewReport | null): Times {
  const first = new Date(report?.firstSeen ?? 0);
  const last = new Date(report?.lastSeen ?? 0);
  const isOneDay = first.toDateString() === last.toDateString();
  const isYears = last.getTime() - first.getTime() > 300 * day;
  const widthSeconds = report?.histogram?.widthSeconds ?? 60;
  const date: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(isYears ? { year: 'numeric' } : {}),
  };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const whole = new Intl.DateTimeFormat(locale, {
    ...date,
    year: 'numeric',
    ...clock,
    second: '2-digit',
    timeZoneName: 'short',
  });
  const short = new Intl.DateTimeFormat(
    locale,
    isOneDay ? { ...clock, second: '2-digit' } : { ...date, ...clock },
  );
  const tick = new Intl.DateTimeFormat(
    locale,
    isOneDay ? clock : widthSeconds >= 86_400 ? date : { ...date, ...clock },
  );
  return {
    whole: (iso) => whole.format(new Date(iso)),
    range: (from, to) => whole.formatRange(new Date(from), new Date(to)),
    short: (iso) => short.format(new Date(iso)),
    tick: (instant) => tick.format(instant),
    utc: (iso) => `${iso.slice(0, 19).replace('T', ' ')} UTC`,
  };
}
