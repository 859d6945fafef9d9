import type { Page } from '@playwright/test';

/** One page of every kind, in two locales. */
export const kinds = {
  home: './',
  'home in Korean': './ko/',
  'entry of a code': './errors/aadsts/50076/',
  'entry in brief': './errors/aadsts/500013/',
  'entry, message only': './errors/aadsts/1400011/',
  'entry of a group': './errors/msal-objc/msalinternalerror/',
  'entry, not translated': './zh-cn/errors/aadsts/65001/',
  'all codes': './errors/',
  'a family': './errors/msal-dotnet/',
  'a category': './categories/consent/',
  'an actor': './actors/identity-provider/',
  'a handling': './handling/retry-once/',
  coverage: './coverage/',
  'unknown code': './unknown/#AADSTS700299',
  handling: './handling/',
  samples: './samples/',
  'a situation': './samples/call-api-with-claims/',
  guide: './guides/conditional-access/',
  'guide with cards': './guides/classifications/',
  'guide with a timeline': './guides/retries/',
  'guide with a decoder': './guides/stripped-messages/',
  'guide with tables': './guides/workload-identity/',
  'guide in Chinese': './zh-tw/guides/basics/',
  data: './data/',
  offline: './offline/',
  'not found': './no-such-page/',
  'not found, a code': './ko/50999999/',
} as const;

/** The field of the explorer, once its island is awake. */
export async function openExplorer(page: Page, path = './') {
  await page.goto(path);
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  return page.getByRole('textbox', { name: 'The error, a code or a few words' });
}

export const dotnetPaste = `MSAL.NetCore.4.87.0.0.MsalUiRequiredException:
	ErrorCode: invalid_grant
Microsoft.Identity.Client.MsalUiRequiredException: AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.
Trace ID: 255d1aef-8c98-452f-ac51-23d051240864
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z`;
