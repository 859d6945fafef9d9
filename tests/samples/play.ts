import { spawn } from 'node:child_process';
import type { Result, Scenario } from './scenarios/scenario.ts';
import { Visitor } from './scenarios/visitor.ts';
import { testIdentity } from './service/certificate.ts';
import { ScriptedService } from './service/service.ts';
import type { Stage } from './stage.ts';

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const there = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

function resultsIn(output: string): Result[] {
  return [...output.matchAll(/^RESULT (.*)$/gm)].map(([, json = 'null']) => JSON.parse(json) as Result);
}

/**
 * Plays a story with a sample against the scripted service, and checks what it did.
 * @throws AssertionError where it did something else
 */
export async function play({ runtime, folder, port }: Stage, scenario: Scenario): Promise<void> {
  const service = await ScriptedService.start(await testIdentity(), scenario.answers);
  const { command, args, env } = runtime.command(folder, service.port);
  const child = spawn(command, [...args, ...scenario.steps], {
    cwd: folder,
    env: { ...process.env, CLIENT_SECRET: 'not-a-secret', SESSION_SECRET: 'not-a-secret', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((done) => child.on('close', done));
  try {
    if (scenario.visit) {
      const origin = `http://localhost:${port}`;
      await answering(origin);
      await scenario.visit(new Visitor(origin, (url) => service.authorize(url)));
      child.kill();
    }
    scenario.check({
      exit: await ended,
      output,
      results: resultsIn(output),
      at: (place) => service.seen.filter((seen) => seen.place === place),
    });
  } finally {
    child.kill();
    service.stop();
  }
}
