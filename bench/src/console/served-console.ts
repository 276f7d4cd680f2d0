import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Served = { url: string; account: { email: string; password: string }; stop(): Promise<void> };

/**
 * The server as `serve` runs it, in a process of its own, on a database with so many orders, and a person who may sign in.
 * @param on a database that has orders already
 */
export async function serveConsole(orders: number, on?: string): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'pgbridge-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...settings(folder, port), ...(on && { DATABASE_URL: on }) };
  const account = {
    email: `bench-${randomBytes(4).toString('hex')}@pgbridge.example`,
    password: randomBytes(12).toString('hex'),
  };
  await pgbridge(['migrate'], env);
  if (!on) await pgbridge(['seed', '--orders', String(orders)], env);
  await pgbridge(
    ['operator', 'add', '--email', account.email, '--name', 'Bench', '--role', 'admin', '--password-stdin'],
    env,
    account.password,
  );
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/src/main.ts'], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  await ready(`${url}/readyz`, server);
  return {
    url,
    account,
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** No partner is called, and the addresses lead nowhere. */
export function settings(folder: string, port: number): Record<string, string> {
  const secret = () => randomBytes(32).toString('hex');
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`,
    PG_API_URL: 'http://127.0.0.1:9',
    OUTBOUND_ALLOW: '127.0.0.1:9',
    CAFE24_API_URL: 'http://127.0.0.1:9/{mall_id}',
    CAFE24_CLIENT_ID: 'bench',
    CAFE24_CLIENT_SECRET: secret(),
    CAFE24_SERVICE_KEY: secret(),
    CAFE24_WEBHOOK_KEY: secret(),
    ENCRYPTION_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    AUTH_SECRET: secret(),
    LOG_LEVEL: 'error',
  };
}

/** @returns what the command wrote */
export async function pgbridge(args: string[], env: NodeJS.ProcessEnv, input = ''): Promise<string> {
  const command = ['--import', 'tsx', 'server/src/cli/pgbridge.ts', ...args];
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  let answer = '';
  child.stdout.on('data', (part) => {
    answer += part;
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`pgbridge ${args[0]}: ${said.trim()}`);
  return answer;
}

export async function ready(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240 && server.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The server did not become ready.');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
