import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { Account } from './postgres-account.ts';

/** Where things of one test server lie, and who runs it. */
export type Place = { native: string; data: string; home: string; account: Account | undefined };

const locales = ['C.UTF-8', 'C'];

/** Makes an empty data folder; passwords are not asked for, the server listens on the loopback address only. */
export async function initialise(place: Place): Promise<void> {
  const faults: string[] = [];
  for (const locale of locales) {
    const program = run(place, 'initdb', [
      `--pgdata=${place.data}`,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--no-sync',
    ]);
    const ending = await program.ended;
    if (ending === 0) return;
    faults.push(`locale ${locale}: ${program.output().trim().split('\n').slice(-3).join(' ')}`);
  }
  throw new Error(`PostgreSQL's initdb failed. ${faults.join('; ')}`);
}

export type Serving = { child: ChildProcess; port: number; ended: Promise<unknown> };

/** A server that accepts connections, on `oldPort` when it had one before. `child` is the process to end. */
export async function serve(place: Place, oldPort?: number): Promise<Serving> {
  let fault = '';
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = oldPort ?? (await freePort());
    const server = run(place, 'postgres', ['-D', place.data, ...Object.entries(settings(port)).flatMap(asFlag)]);
    const ready = await server.says('ready to accept connections');
    if (ready) return { child: server.child, port, ended: server.ended };
    await server.ended;
    fault = server.output().trim();
    // Somebody else took the port between our look and the start.
    if (!/address already in use/i.test(fault)) break;
  }
  throw new Error(`PostgreSQL did not start: ${fault}`);
}

const asFlag = ([name, value]: [string, string | number]) => ['-c', `${name}=${value}`];

/** The data is thrown away at the end, so nothing is ever forced to disk. What is committed outlives the server's own death. */
const settings = (port: number) => ({
  port,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  log_checkpoints: 'off',
});

function run(place: Place, program: 'initdb' | 'postgres', args: string[]) {
  const child = spawn(join(place.native, 'bin', program), args, {
    ...place.account,
    // Our own working folder may be closed to the other account.
    cwd: place.home,
    env: { ...process.env, LC_ALL: undefined, LANG: undefined, LC_MESSAGES: 'C', HOME: place.home },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let text = '';
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => {
      text += `${program} cannot be run: ${error.message}`;
      resolve('error');
    });
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const listen = (stream: NodeJS.ReadableStream | null) =>
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text = (text + part).slice(-20_000);
    });
  listen(child.stdout);
  listen(child.stderr);
  const says = (words: string) =>
    new Promise<boolean>((resolve) => {
      const look = () => text.includes(words) && resolve(true);
      child.stderr.on('data', look);
      ended.then(() => resolve(false));
    });
  return { child, ended, says, output: () => text };
}
