import type { Rule } from '../finding.ts';
import { depthRule } from './depth.ts';
import { fragmentsRule } from './fragments.ts';
import { idsRule, titlesRule, translationsRule } from './ids.ts';
import { keysRule } from './keys.ts';
import { linksRule } from './links.ts';
import { lookalikesRule } from './lookalikes.ts';
import { orphansRule } from './orphans.ts';
import { placeholdersRule } from './placeholders.ts';
import { referencesRule } from './references.ts';
import { samplesRule } from './samples.ts';
import { schemaRule } from './schema.ts';
import { sentencesRule } from './sentences.ts';
import { wordingRule } from './wording.ts';

/** Every rule of `npm run lint`; adding one is adding a file and a line here. */
export const rules: Rule[] = [
  schemaRule,
  idsRule,
  titlesRule,
  translationsRule,
  referencesRule,
  lookalikesRule,
  depthRule,
  wordingRule,
  samplesRule,
  orphansRule,
  keysRule,
  fragmentsRule,
  placeholdersRule,
  sentencesRule,
  linksRule,
];
