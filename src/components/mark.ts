/**
 * The mark: a speech bubble with a check cut out of it, "understood". One path on a grid of 24, so that one colour
 * draws it on any ground; its straight edges fall on whole pixels at 16 px.
 */
export const markPath =
  'M4.5 1.5h15a3 3 0 0 1 3 3V15a3 3 0 0 1-3 3H11l-5 4.5V18H4.5a3 3 0 0 1-3-3V4.5a3 3 0 0 1 3-3zm1.65 8.4 4.5 4.5 7.2-7.2-2.1-2.1-5.1 5.1-2.4-2.4z';

/** The accent of the light and of the dark theme, for where no token reaches: icons and pictures. */
export const markColours = { light: '#2f4bc7', dark: '#a3b2ff' };
