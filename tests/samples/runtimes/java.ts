import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { desktop } from './desktop.ts';
import { nodeEnvironment } from './node.ts';
import type { Runtime } from './runtime.ts';
import { shell } from './shell.ts';

const password = 'changeit';

/**
 * Java with MSAL4J.
 * @param classPath jars of MSAL4J and what it needs, as `java -cp` takes them
 */
export function java(classPath: string): Runtime {
  return {
    language: 'java',
    driver: 'Driver.java',
    sample: (code) => `${code.match(/^public (?:final )?class (\w+)/m)?.[1] ?? 'Sample'}.java`,
    async build(folder) {
      const trust = ['-importcert', '-noprompt', '-alias', 'scripted', '-file', 'authority.pem'];
      await shell('keytool', [...trust, '-keystore', 'trust.p12', '-storepass', password], { cwd: folder });
      const sources = readdirSync(folder).filter((file) => file.endsWith('.java'));
      await shell('javac', ['-Werror', '-cp', classPath, '-d', 'classes', ...sources], { cwd: folder });
    },
    command: (folder, proxy) => ({
      command: 'java',
      args: [
        '-Dhttps.proxyHost=127.0.0.1',
        `-Dhttps.proxyPort=${proxy}`,
        `-Djavax.net.ssl.trustStore=${join(folder, 'trust.p12')}`,
        `-Djavax.net.ssl.trustStorePassword=${password}`,
        '-Djava.awt.headless=true',
        '-cp',
        `classes:${classPath}`,
        'Driver',
      ],
      env: { ...nodeEnvironment(folder, proxy), PATH: desktop(folder) },
    }),
  };
}
