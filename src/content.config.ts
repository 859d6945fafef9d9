import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { family, locales } from './catalog/schema/vocabulary.ts';
import { strings } from './i18n/strings.ts';
import { languageTags } from './site/locale.ts';

/** Starlight's own words, where ours say it better; they come from the same strings file as all others. */
const starlightWords = () =>
  locales.map((locale) => ({
    id: languageTags[locale],
    'i18n.untranslatedContent': strings(locale).entry.untranslated,
  }));

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
    schema: docsSchema({
      extend: z.object({
        /** Pages that draw their own heading set this. */
        ownTitle: z.boolean().default(false),
        /** Entries that a guide lists at its foot besides those that its text names. */
        explains: z
          .strictObject({
            families: z.array(z.enum(family.options)).default([]),
            categories: z.array(z.string()).default([]),
          })
          .default({ families: [], categories: [] }),
      }),
    }),
  }),
  i18n: defineCollection({ loader: starlightWords, schema: i18nSchema() }),
};
