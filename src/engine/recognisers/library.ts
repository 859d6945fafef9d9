import type { Family } from '../../catalog/schema/vocabulary.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser, signal } from './recogniser.ts';

/** Marks that only one library leaves in a text, the surest first. */
const marks: { family: Family; mark: RegExp }[] = [
  {
    family: 'msal-dotnet',
    mark: /Microsoft\.Identity\.(?:Client|Web)\b|\bMSAL\.(?:NetCore|CoreCLR|Desktop|NetStandard|Xamarin|UAP|Net)\b|aka\.ms\/msal-net/,
  },
  { family: 'msal-java', mark: /com\.microsoft\.aad\.msal4j\b|\bmsal4j\b/ },
  {
    family: 'msal-android',
    mark: /com\.microsoft\.identity\.(?:client|common)\b|\bMSAL\.Android\b|aka\.ms\/msal-android/,
  },
  {
    family: 'msal-objc',
    mark: /\bMSAL(?:Internal)?Error[A-Z]\w{1,60}|\bMSID\w{0,20}ErrorDomain\b|\bMSAL \d[\d.]{1,12} (?:iOS|Mac)|\bMSAL\.(?:iOS|OSX)\b/,
  },
  { family: 'msal-node', mark: /@azure[/\\+]msal-node\b|msal\.js\.node\b|\bNodeAuthError\b|msal\.node\b/ },
  {
    family: 'msal-browser',
    mark: /@azure[/\\+]msal-(?:browser|react|angular)\b|msal\.js\.browser\b|\bBrowserAuthError\b|\bBrowserConfigurationAuthError\b|\bmsal-browser\b/,
  },
  {
    family: 'msal-common',
    mark: /\b(?:InteractionRequiredAuthError|ClientAuthError|ClientConfigurationError|ServerError)\b: |@azure[/\\+]msal-common\b|aka\.ms\/msal\.js\.errors/,
  },
  {
    family: 'azure-identity',
    mark: /\bAzure\.Identity\b|@azure[/\\+]identity\b|\bazure[._]identity\b|\bazidentity\b|\bDefaultAzureCredential|\b(?:Environment|ManagedIdentity|WorkloadIdentity|ClientSecret|UsernamePassword|DeviceCode|OnBehalfOf|ClientCertificate|ClientAssertion|AzureCli|AzureCLI|AzureDeveloperCli|AzureDeveloperCLI|AzurePowerShell|InteractiveBrowser|VisualStudioCode|ChainedToken|AzurePipelines)Credential\b/,
  },
  {
    family: 'msal-python',
    mark: /\bmsal[/\\](?:application|oauth2cli|authority|broker)|\b(?:import|from) msal\b|\bmsal\.(?:application|authority|token_cache|broker|oauth2cli|PublicClient|ConfidentialClient)|\bMSAL\.Python\b|'error_description': /,
  },
  { family: 'msal-go', mark: /\bhttp call\(https?:|microsoft-authentication-library-for-go\b|\bMSAL\.Go\b/ },
];

const number = 'v?(\\d{1,3}(?:\\.\\d{1,6}){1,3}(?:-[a-z]{2,8}\\.?\\d{0,3})?)';

/** Where libraries print their own version: exceptions, log lines, telemetry headers, packages. */
const versions = [
  `\\bMSAL\\.(?:NetCore|CoreCLR|Desktop|Xamarin\\.Android|Xamarin\\.iOS|UAP|NetStandard|iOS|OSX|Android|Python|Go)[./ ]${number}`,
  `\\b(?:False|True) MSAL ${number}`,
  `\\bMSAL ${number}(?= (?:iOS|Mac|MSAL))`,
  `@azure[/\\\\+]msal-[a-z]{3,7}(?:@|[ :/]v?)${number}`,
  `\\bmsal\\.js\\.(?:browser|node|react|angular)[@/ ]${number}`,
  `\\bx-client-ver["']?(?:[:=]\\s{0,2}|,\\s{0,30}"value":\\s?)["']?${number}`,
  `\\b(?:msal4j|azure-identity)[-/: =@]{1,2}${number}`,
  `\\bazsdk-[a-z]{2,6}-[\\w.-]{0,30}identity[/ ]${number}`,
  `\\bMicrosoft\\.Identity\\.Client, Version=${number}`,
  `(?<![\\w-])msal(?:[-=]{1,2}|/| v?)${number}`,
].map((pattern) => new RegExp(pattern, 'dgi'));

/** Which library wrote the text, which decides the language of the code that is shown; and its version. */
export const library: Recogniser = {
  name: 'library',
  find(view): Signal[] {
    const found = versions.flatMap((pattern) => findAll(view, 'library-version', pattern));
    for (const { family, mark } of marks) {
      const match = mark.exec(view.text);
      if (!match) continue;
      found.push(signal(view, 'library', family, match.index, match.index + match[0].length));
      break;
    }
    return found;
  },
};
