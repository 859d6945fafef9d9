import { guid, ipv4, ipv6 } from './recognisers/labels.ts';

/** What no signal names but what tells who or whose it is; group 1 is replaced. */
export interface Personal {
  /** What the placeholder is called. */
  name: 'name' | 'host' | 'ip' | 'id';
  pattern: RegExp;
}

/** Hosts that everybody meets; they say nothing of a person or an organisation. */
const publicHosts =
  '(?:[\\w-]{1,63}\\.)?(?:login\\.microsoftonline\\.(?:com|us|de)|login\\.windows\\.net|login\\.live\\.com|login\\.chinacloudapi\\.cn|login\\.partner\\.microsoftonline\\.cn|sts\\.windows\\.net|graph\\.microsoft\\.(?:com|us)|graph\\.windows\\.net|management\\.azure\\.com|management\\.core\\.windows\\.net|vault\\.azure\\.net|storage\\.azure\\.com|database\\.windows\\.net|outlook\\.office365?\\.com|learn\\.microsoft\\.com|docs\\.microsoft\\.com|portal\\.azure\\.com|entra\\.microsoft\\.com|account\\.activedirectory\\.windowsazure\\.com|go\\.microsoft\\.com|www\\.microsoft\\.com|schemas\\.microsoft\\.com|schemas\\.xmlsoap\\.org|www\\.w3\\.org|aka\\.ms|github\\.com|www\\.rfc-editor\\.org|tools\\.ietf\\.org|localhost|127\\.0\\.0\\.1|169\\.254\\.169\\.254)(?=[/:?#"\'\\s)\\]},;<]|$)';

/** Ids of Microsoft's own applications, alike in every tenant. */
const ownIds = '00000000-0000-0000-0000-|0000000[0-9a-f]-0000-[0-9a-f]{4}-[0-9a-f]{4}-00000000';

export const personal: Personal[] = [
  {
    name: 'name',
    pattern:
      /(?:(?:user ?)?display ?name|given ?name|sur ?name|"identity"|device ?name|computer ?name|machine ?name|host ?name)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?((?!<)[^"'\n,;<>{}[\]]{2,80})/dgi,
  },
  { name: 'name', pattern: /(?:[A-Z]:\\{1,2}Users\\{1,2}|\/home\/|\/Users\/)((?!<)[^\\/\s"'<>:]{1,60})/dgi },
  { name: 'name', pattern: /(?<![\w\\/.:-])([A-Z][A-Z0-9-]{1,14}\\[a-z][\w.-]{1,40})(?![\w\\/:(])/dg },
  { name: 'host', pattern: new RegExp(`https?://(?!${publicHosts}|<)([\\w.-]{1,253})`, 'dgi') },
  { name: 'ip', pattern: new RegExp(`(?<![\\w.@/=-]|version |ver |MSAL )(${ipv4})(?![\\w.-])`, 'dgi') },
  { name: 'ip', pattern: new RegExp(`(?<![\\w:.])(${ipv6})(?![\\w:.])`, 'dgi') },
  { name: 'id', pattern: new RegExp(`(?<![\\w-])(?!${ownIds})(${guid})(?![\\w-])`, 'dgi') },
];
