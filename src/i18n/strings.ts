import type { HandlingId, Locale } from '../catalog/schema/vocabulary.ts';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import zhCn from './zh-cn.json' with { type: 'json' };
import zhTw from './zh-tw.json' with { type: 'json' };

/** Words of the vocabulary tables in another language; what is missing stays English. */
interface Vocabulary {
  handlings?: Partial<
    Record<HandlingId, { title: string; summary: string; first: string; next: string; stop: string }>
  >;
  categories?: Record<string, { title: string; summary: string }>;
  situations?: Record<string, { title: string; summary: string }>;
}

/** Every word of the interface; the shape is that of the English file. */
export type Strings = typeof en & { vocabulary?: Vocabulary };

const all: Record<Locale, Strings> = {
  en,
  'zh-cn': zhCn,
  'zh-tw': zhTw,
  ko,
};

/** The words of a locale. */
export function strings(locale: Locale): Strings {
  return all[locale];
}
