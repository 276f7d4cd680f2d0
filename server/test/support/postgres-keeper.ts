/**
 * A process of its own that makes, runs and clears away one PostgreSQL for the tests. It lives as long as its standard
 * input is open, so the server and its folders are gone too when the test run is interrupted or killed.
 * Writes one line of JSON: `{"port": 5432}` or `{"fault": "why not"}`. Reads `crash` (the server dies as by a fault of its
 * own) and `start` (it is there again, on its port), and answers each with such a line.
 */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { postgresAccount } from './postgres-account.ts';
import { bundledPostgres, makePublicFolder, placeForAll } from './postgres-binaries.ts';
import { initialise, type Place, type Serving, serve } from './postgres-process.ts';

const slowestShutdownMs = 5_000;

// Ctrl-C reaches every process of the terminal. We end when the test run has ended, not before.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// The run may be gone before it could be answered.
process.stdout.on('error', () => {});

const closed = new Promise<void>((resolve) => {
  process.stdin
    .once('close', resolve)
    .once('end', resolve)
    .once('error', () => resolve());
  process.stdin.resume();
});

/** The part of the way that the tests wait for; it leaves early when nobody waits any more. */
async function keep(home: string): Promise<void> {
  const place = preparePlace(home);
  await initialise(place);
  let serving = await serve(place);
  const { port } = serving;
  say({ port });
  createInterface(process.stdin).on('line', async (order) => {
    if (order === 'crash') await crash(serving);
    else serving = await serve(place, port);
    say({ port });
  });
  await closed;
  const { child, ended } = serving;
  // SIGINT is PostgreSQL's "fast shutdown": it ends sessions and closes in order.
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), slowestShutdownMs);
  await ended;
  clearTimeout(late);
}

/** SIGQUIT is PostgreSQL's "immediate shutdown": nothing is closed in order, the next start recovers. */
async function crash({ child, ended }: Serving): Promise<void> {
  child.kill('SIGQUIT');
  await ended;
}

const say = (word: object) => process.stdout.write(`${JSON.stringify(word)}\n`);

function preparePlace(home: string): Place {
  const account = postgresAccount();
  const place = { native: bundledPostgres(), data: join(home, 'data'), home, account };
  if (!account) return place;
  const native = join(home, 'native');
  placeForAll(place.native, native);
  mkdirSync(place.data);
  chmodSync(place.data, 0o700);
  chownSync(place.data, account.uid, account.gid);
  return { ...place, native };
}

let home: string | undefined;
try {
  home = process.getuid?.() === 0 ? makePublicFolder() : mkdtempSync(join(tmpdir(), 'pgbridge-postgres-'));
  await keep(home);
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) });
} finally {
  if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
