import tokens from '../styles/tokens.css?raw';

/** The grounds of both themes, light first, as the style sheet of tokens writes them. */
const [light = '', dark = ''] = [...tokens.matchAll(/--bg:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour);

/** What the window around the page is coloured with. */
export const themeColours = { light, dark };
