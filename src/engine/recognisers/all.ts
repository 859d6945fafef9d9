import { apple } from './apple.ts';
import { claims } from './claims.ts';
import { classification } from './classification.ts';
import { columns } from './columns.ts';
import { dotnet } from './dotnet.ts';
import { exceptions } from './exceptions.ts';
import { flow } from './flow.ts';
import { http } from './http.ts';
import { javascript } from './javascript.ts';
import { labelled } from './labelled.ts';
import { library } from './library.ts';
import { numbered } from './numbered.ts';
import { oauth } from './oauth.ts';
import type { Recogniser } from './recogniser.ts';
import { secrets } from './secrets.ts';
import { inSentences } from './sentences.ts';
import { aadb2c, aadsts } from './service-code.ts';
import { wam } from './wam.ts';
import { wholePaste } from './whole-paste.ts';

/** Every recogniser; adding a shape is adding a file and a line here. Their order does not matter. */
export const recognisers: Recogniser[] = [
  aadsts,
  aadb2c,
  numbered,
  columns,
  dotnet,
  javascript,
  apple,
  exceptions,
  wam,
  classification,
  oauth,
  labelled,
  inSentences,
  http,
  claims,
  flow,
  library,
  secrets,
  wholePaste,
];
