import type { Family } from '../../catalog/schema/vocabulary.ts';
import type { Signal } from '../signal.ts';
import { type Recogniser, signal } from './recogniser.ts';

/** Marks that only one library leaves in a text, the surest first. */
const marks: { family: Family; mark: RegExp }[] = [
  {
    family: 'msal-dotnet',
    mark: /Microsoft\.Identity\.Client\b|\bMSAL\.(?:NetCore|CoreCLR|Desktop|Xamarin|UAP)\b/,
  },
  { family: 'msal-java', mark: /com\.microsoft\.aad\.msal4j\b/ },
  { family: 'msal-android', mark: /com\.microsoft\.identity\.(?:client|common)\b/ },
  { family: 'msal-objc', mark: /\bMSAL(?:Internal)?Error[A-Z]\w*|\bMSAL\d*\.\d+[\d.]* (?:iOS|Mac)\b/ },
  { family: 'msal-node', mark: /@azure\/msal-node\b|\bNodeAuthError\b/ },
  {
    family: 'msal-browser',
    mark: /@azure\/msal-(?:browser|react|angular)\b|\bBrowserAuthError\b|\bBrowserConfigurationAuthError\b/,
  },
  {
    family: 'msal-common',
    mark: /\b(?:InteractionRequiredAuthError|ClientAuthError|ClientConfigurationError|ServerError)\b: /,
  },
  {
    family: 'msal-python',
    mark: /\bmsal[/\\](?:application|oauth2cli|authority|broker)|\bimport msal\b|'error_description'\s*:/,
  },
  { family: 'msal-go', mark: /\bhttp call\(https?:|microsoft-authentication-library-for-go\b/ },
  {
    family: 'azure-identity',
    mark: /\bAzure\.Identity\b|@azure\/identity\b|azure\.identity\b|\bazidentity\b|DefaultAzureCredential/,
  },
];

/** Which library wrote the text; decides the language of the code that is shown. */
export const library: Recogniser = {
  name: 'library',
  find(view): Signal[] {
    for (const { family, mark } of marks) {
      const match = mark.exec(view.text);
      if (match) return [signal(view, 'library', family, match.index, match.index + match[0].length)];
    }
    return [];
  },
};
