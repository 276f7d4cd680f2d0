import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoOperator } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgbridge-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `start` as a person runs it, with a short past. */
async function start(ports?: { PORT: string }) {
  const [app, mall, pg] = await Promise.all([freePort(), freePort(), freePort()]);
  const settings = {
    PORT: String(app),
    SANDBOX_MALL_PORT: String(mall),
    SANDBOX_PG_PORT: String(pg),
    DATABASE_URL: `sqlite:${join(folder, 'demo.sqlite')}`,
    DEMO_VISITS: '8',
    ...ports,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/demo/start.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
  });
  let output = '';
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = (chunk: Buffer) => {
        output += chunk;
        if (output.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('exit', () => reject(new Error(`ended before saying "${text}":\n${output}`)));
    });
  return { child, said, output: () => output, url: `http://127.0.0.1:${settings.PORT}` };
}

async function stop(child: ChildProcess): Promise<{ code: number | null; ms: number }> {
  const began = performance.now();
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, ms: performance.now() - began };
}

async function orderCount(url: string): Promise<number> {
  const signIn = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: demoOperator.email, password: demoOperator.password }),
  });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: signIn.headers.getSetCookie().join('; ') },
    body: JSON.stringify({ query: '{ orders { totalCount } }' }),
  });
  const { data } = (await answer.json()) as { data: { orders: { totalCount: number } } };
  return data.orders.totalCount;
}

it('start makes demo data, says how to sign in, stops within 5 s on Ctrl-C, and goes on with the same data', async () => {
  const first = await start();
  await first.said('Stop with Ctrl-C');
  expect(first.output()).toContain(`sign in as ${demoOperator.email} with password ${demoOperator.password}`);
  const count = await orderCount(first.url);
  expect(count).toBeGreaterThan(3);
  const stopped = await stop(first.child);
  expect(stopped).toMatchObject({ code: 0 });
  expect(stopped.ms).toBeLessThan(5_000);

  const second = await start();
  await second.said('Stop with Ctrl-C');
  expect(second.output()).not.toContain('Making demo data');
  expect(await orderCount(second.url)).toBe(count);
  await stop(second.child);
}, 60_000);

it('a taken port is named, with what it is for', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { child, said } = await start({ PORT: String(port) });
  await said(`port ${port} (PORT) is taken`);
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  server.close();
}, 30_000);
