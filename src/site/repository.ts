/**
 * Where mistakes and missing codes are reported: `https://github.com/<owner>/<name>` of whoever hosts the copy.
 * Null where the build does not say.
 */
export const repository: string | null = process.env.REPOSITORY_URL || null;
