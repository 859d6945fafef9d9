import type { ThemeRegistration } from 'shiki';

/** Which colour stands for which kind of token; they tell tokens apart at build time and reach no page. */
export const palette = {
  background: '#f5f3ee',
  ink: '#1d1c1a',
  keyword: '#6136c4',
  string: '#1b6e45',
  comment: '#68645c',
  type: '#2b5d94',
  constant: '#8a5200',
};

const rule = (scope: string[], foreground: string) => ({ scope, settings: { foreground } });

/** A Shiki theme in which a colour is the name of a kind; pages carry classes, and tokens.css colours those. */
export const theme: ThemeRegistration = {
  name: 'explorer',
  type: 'light',
  colors: { 'editor.background': palette.background, 'editor.foreground': palette.ink },
  tokenColors: [
    rule(['keyword', 'storage', 'keyword.operator.new'], palette.keyword),
    rule(['keyword.operator', 'punctuation', 'meta.brace'], palette.ink),
    rule(['string', 'string.quoted'], palette.string),
    rule(['comment', 'punctuation.definition.comment'], palette.comment),
    rule(
      ['entity.name.type', 'entity.name.class', 'support.class', 'support.type', 'entity.name.tag'],
      palette.type,
    ),
    rule(
      ['constant', 'constant.numeric', 'constant.language', 'support.type.property-name'],
      palette.constant,
    ),
  ],
};
