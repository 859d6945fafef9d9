/** How the site's search weighs what it finds: who types a code wants that one before the longer ones that begin with it. */
export const ranking = { termSimilarity: 10 };
