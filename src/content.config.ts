import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
    schema: docsSchema({
      extend: z.object({
        /** Pages that draw their own heading set this. */
        ownTitle: z.boolean().default(false),
      }),
    }),
  }),
};
