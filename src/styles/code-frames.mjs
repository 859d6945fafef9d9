/** A Shiki theme in our palette; the values repeat tokens.css, since Expressive Code needs them at build time. */
function theme(name, type, colors) {
  const rule = (scope, foreground) => ({ scope, settings: { foreground } });
  return {
    name,
    type,
    colors: { 'editor.background': colors.background, 'editor.foreground': colors.ink },
    tokenColors: [
      rule(['keyword', 'storage', 'keyword.operator.new'], colors.keyword),
      rule(['keyword.operator', 'punctuation', 'meta.brace'], colors.ink),
      rule(['string', 'string.quoted'], colors.string),
      rule(['comment', 'punctuation.definition.comment'], colors.comment),
      rule(
        ['entity.name.type', 'entity.name.class', 'support.class', 'support.type', 'entity.name.tag'],
        colors.type,
      ),
      rule(
        ['constant', 'constant.numeric', 'constant.language', 'support.type.property-name'],
        colors.constant,
      ),
    ],
  };
}

export const lightPalette = {
  background: '#f5f3ee',
  ink: '#1d1c1a',
  keyword: '#6136c4',
  string: '#1b6e45',
  comment: '#68645c',
  type: '#2b5d94',
  constant: '#8a5200',
};

export const lightTheme = theme('explorer-light', 'light', lightPalette);

export const darkTheme = theme('explorer-dark', 'dark', {
  background: '#1f2124',
  ink: '#ebe8e2',
  keyword: '#c4abff',
  string: '#7fd6a8',
  comment: '#a09c94',
  type: '#93c0f2',
  constant: '#f0bf6a',
});

/** Options of the code frames that Starlight draws around fences in guides. */
export const codeFrames = {
  themes: [darkTheme, lightTheme],
  // A frame that scrolls is a landmark to a screen reader; several of one name tell nothing apart.
  defaultProps: { wrap: true },
  styleOverrides: {
    borderRadius: '10px',
    borderWidth: '0',
    codeFontFamily: 'var(--mono)',
    codeFontSize: '0.825rem',
    frames: { shadowColor: 'transparent', frameBoxShadowCssValue: 'none' },
  },
};
