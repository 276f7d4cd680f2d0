/**
 * A process of its own that makes, runs and clears away one PostgreSQL for the tests. It lives as long as its standard
 * input is open, so the server and its folders are gone too when the test run is interrupted or killed.
 * Writes one line of JSON: `{"port": 5432}` or `{"fault": "why not"}`.
 */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresAccount } from './postgres-account.ts';
import { bundledPostgres, makePublicFolder, placeForAll } from './postgres-binaries.ts';
import { initialise, type Place, serve } from './postgres-process.ts';

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
  const { child, port, ended } = await serve(place);
  process.stdout.write(`${JSON.stringify({ port })}\n`);
  await Promise.race([closed, ended]);
  // SIGINT is PostgreSQL's "fast shutdown": it ends sessions and closes in order.
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), slowestShutdownMs);
  await ended;
  clearTimeout(late);
}

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
  process.stdout.write(`${JSON.stringify({ fault: error instanceof Error ? error.message : String(error) })}\n`);
} finally {
  if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
