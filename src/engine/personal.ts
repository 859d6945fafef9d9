import { guid, ipv4, ipv6 } from './recognisers/labels.ts';

/** What no signal names but what tells who or whose it is; group 1 is replaced. */
export interface Personal {
  /** What the placeholder is called. */
  name: 'name' | 'host' | 'ip' | 'id' | 'tenant';
  pattern: RegExp;
  /** Values that may stay. */
  spares?: RegExp;
}

/** Hosts that everybody meets; they say nothing of a person or an organisation. */
const publicHosts =
  /^(?:(?:[\w-]{1,63}\.){0,4}(?:microsoft\.com|microsoftonline\.(?:com|us|de)|management\.azure\.com)|login\.windows\.net|login\.live\.com|login\.chinacloudapi\.cn|login\.partner\.microsoftonline\.cn|sts\.windows\.net|graph\.microsoft\.us|graph\.windows\.net|microsoftgraph\.chinacloudapi\.cn|management\.(?:core\.windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|vault\.azure\.net|storage\.azure\.com|database\.windows\.net|outlook\.office(?:365)?\.com|portal\.azure\.(?:com|us|cn)|account\.activedirectory\.windowsazure\.com|aadcdn\.ms(?:ft)?auth\.net|schemas\.xmlsoap\.org|www\.w3\.org|aka\.ms|github\.com|www\.rfc-editor\.org|tools\.ietf\.org|localhost|127\.0\.0\.1|169\.254\.169\.254)\.?$/i;

/** Ids of Microsoft's own applications, alike in every tenant. */
const ownIds = '00000000-0000-0000-0000-|0000000[0-9a-f]-0000-[0-9a-f]{4}-[0-9a-f]{4}-00000000';

/** Folders of accounts that are nobody's: those of build machines, containers and virtual machines. */
const machineAccounts =
  /^(?:admin(?:istrator)?|agent|app|azureuser|build|circleci|codespace|default|ec2-user|jenkins|node|public|root|runner|runneradmin|shared|ubuntu|vscode|vsts|vsts_azpcontainer|vssadministrator)$/i;

/** Directories that are Microsoft's own, or called so where nobody named them. */
const everybodysTenants = /^(?:microsoft(?: services| accounts?)?|default directory)$/i;

export const personal: Personal[] = [
  {
    name: 'name',
    pattern:
      /(?:(?:user ?)?display[ _]?name|given[ _]?name|family[ _]?name|sur ?name|"identity"|device[ _]?name|computer ?name|machine ?name|host[ _]?name|(?:tenant|organi[sz]ation|company)[ _]?name)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?((?!<)[^"'\n,;<>{}[\]]{2,80})/dgi,
  },
  {
    name: 'name',
    pattern: /(?:[A-Z]:\\{1,2}Users\\{1,2}|\/home\/|\/Users\/)((?!<)[^\\/\s"'<>:]{1,60})/dgi,
    spares: machineAccounts,
  },
  /** A person as the payload of a token has them; whatever else has a name of several words goes as well. */
  { name: 'name', pattern: /"name"\s{0,3}:\s{0,3}"([A-Z][\w'’.-]{0,30}(?: [A-Z][\w'’.-]{0,30}){1,3})"/dg },
  {
    name: 'name',
    pattern:
      /(?<![\w\\/.:-])((?!HK|BUILTIN)(?:AzureAD|[A-Z][A-Z0-9-]{1,14})\\{1,2}[A-Za-z][\w.-]{1,40})(?![\w\\/:(])/dg,
  },
  {
    name: 'name',
    pattern:
      /\b(?:user(?: ?name)?|account|login)["']?\s{0,3}[:=]\s{0,3}["']?([\w.-]{1,20}\\{1,2}[\w.$-]{1,40})/dgi,
  },
  /** An organisation as the service's messages name it. */
  {
    name: 'tenant',
    pattern: /\b(?:tenant|directory)(?: named)? ["'‘“]((?!<)[^"'’”<>\n]{2,80})["'’”]/dgi,
    spares: everybodysTenants,
  },
  {
    name: 'tenant',
    pattern: /\btenant named ((?!<)[A-Z][^."'<>\n]{1,80})\.\s/dg,
    spares: everybodysTenants,
  },
  { name: 'tenant', pattern: /\bmeet ((?!<)[^"'<>\n]{2,60}) management compliance policy/dg },
  { name: 'host', pattern: /https?:\/\/((?!<)[\w.-]{1,253})/dgi, spares: publicHosts },
  {
    name: 'ip',
    pattern: new RegExp(`(?<![\\w.@/-]|ver(?:sion)?["']?[ :=]{1,3}["']?|MSAL )(${ipv4})(?![\\w.-])`, 'dgi'),
  },
  /** As Java prints an address with its port. */
  { name: 'ip', pattern: new RegExp(`/(${ipv4})(?=:\\d)`, 'dgi') },
  { name: 'ip', pattern: new RegExp(`(?<![\\w:.])(${ipv6})(?![\\w:.])`, 'dgi') },
  { name: 'id', pattern: new RegExp(`(?<![\\w-])(?!${ownIds})(${guid})(?![\\w-])`, 'dgi') },
];
