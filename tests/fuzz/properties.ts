import { ofDiagnosis } from './properties/diagnosis.ts';
import { ofParts } from './properties/parts.ts';
import { ofPrivacy } from './properties/privacy.ts';
import type { Property } from './properties/property.ts';
import { ofTriage } from './properties/triage.ts';

/** All that must hold for every input; what throws is a failure too. */
export const properties: Property[] = [...ofDiagnosis, ...ofPrivacy, ...ofParts, ...ofTriage];
