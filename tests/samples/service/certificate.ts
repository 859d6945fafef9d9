import { generate } from 'selfsigned';

/** Hosts that the samples talk to, and that the scripted service stands in for. */
export const hosts = ['login.microsoftonline.com', 'graph.microsoft.com', 'api.example.com'] as const;

/** PEM texts: a throw-away authority, and the certificate that it gave to all hosts at once. */
export interface Identity {
  authority: string;
  key: string;
  certificate: string;
}

const days = 24 * 60 * 60 * 1000;

async function make(): Promise<Identity> {
  const lifetime = {
    notBeforeDate: new Date(Date.now() - days),
    notAfterDate: new Date(Date.now() + days),
    keySize: 2048,
    algorithm: 'sha256',
  };
  const authority = await generate([{ name: 'commonName', value: 'Scripted token service' }], {
    ...lifetime,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: hosts[0] }], {
    ...lifetime,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { authority: authority.cert, key, certificate };
}

let made: Promise<Identity> | undefined;

/** An authority that is valid for two days and dies with the process that asked for it; one a process. */
export function testIdentity(): Promise<Identity> {
  made ??= make();
  return made;
}
