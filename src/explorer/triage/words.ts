import type { Locale } from '../../catalog/schema/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ViewReport } from './messages.ts';
import { createTimes, type Times } from './times.ts';

/** A text for one thing and one for several. */
type Plural = Record<'one' | 'other', string>;

/** The view's words, and how it writes numbers and times. */
export interface Words extends Times {
  view: Strings['triage']['view'];
  strings: Strings;
  number(value: number): string;
  percent(share: number): string;
  /** Megabytes with one digit. */
  megabytes(bytes: number): string;
  plural(text: Plural, count: number): string;
  /** A width of a bucket. */
  width(seconds: number): string;
}

/** The locale as the browser's formats know it; English dates in the order day, month, year. */
function formatOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** @param report whose span decides how exactly its times are written */
export function createWords(strings: Strings, locale: Locale, report: ViewReport | null): Words {
  const format = formatOf(locale);
  const number = new Intl.NumberFormat(format);
  const percent = new Intl.NumberFormat(format, { style: 'percent', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(format, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(format);
  const { triage } = strings;
  return {
    ...createTimes(format, report),
    view: triage.view,
    strings,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    megabytes: (bytes) => megabytes.format(bytes / 1_000_000),
    plural: (text, count) =>
      fill(text[rules.select(count) === 'one' ? 'one' : 'other'], { count: number.format(count) }),
    width(seconds) {
      if (seconds < 3600) return fill(triage.minutes, { count: seconds / 60 });
      return seconds < 86_400
        ? fill(triage.hours, { count: seconds / 3600 })
        : fill(triage.days, { count: number.format(seconds / 86_400) });
    },
  };
}
