// Does on this machine, without a container engine, what Dockerfile and compose.yaml do: installs a fresh copy, builds it, packs what the
// image holds, and runs that against a PostgreSQL of its own: the schema, two servers that answer, one that works, forty buyers, a rolling
// restart under way, the books. Prints what each step took.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buyersOf } from '../server/test/support/machine-buyers.ts';
import { type Machines, startMachines } from '../server/test/support/machines.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pgbridge-package-'));
const [source, image] = [join(folder, 'source'), join(folder, 'image')];
const orders = 40;

async function step<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${what}`);
  return result;
}

const run = (cwd: string, program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** A command of the packed server. */
function pgbridge(databaseUrl: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl };
  return execFileSync(process.execPath, ['server/dist/pgbridge.js', ...args], { cwd: image, env, encoding: 'utf8' });
}

function copySource(): void {
  const files = run(root, 'git', 'ls-files', '--cached', '--others', '--exclude-standard').trim().split('\n');
  for (const file of files) {
    mkdirSync(dirname(join(source, file)), { recursive: true });
    cpSync(join(root, file), join(source, file), { force: true });
  }
}

async function shop({ sandbox, ...machines }: Machines): Promise<void> {
  const shopping = buyersOf({ sandbox }, orders).buy(4);
  // While buyers pay, each server is replaced by a new one, as an update does it.
  for (const old of machines.servers.slice()) {
    const { role } = old;
    await machines.add(role === 'web' ? 'web' : 'worker');
    machines.servers.splice(machines.servers.indexOf(old), 1);
    const code = await old.end('SIGTERM');
    if (code !== 0) throw new Error(`a ${role} ended with ${code}:\n${old.log.join('\n')}`);
  }
  await shopping;
  const paid = () => sandbox.mall.orders().filter(({ status }) => status === 'paid').length;
  for (let left = 300; paid() < orders; left--) {
    if (left === 0) throw new Error(`Cafe24 knows of ${paid()} of ${orders} payments`);
    await wait(100);
  }
}

let machines: Machines | undefined;
try {
  await step('copy of the source', copySource);
  await step('install', () => run(source, 'npx', '--yes', 'pnpm@12', 'install', '--frozen-lockfile'));
  await step('build', () => run(source, 'npx', '--yes', 'pnpm@12', 'build'));
  await step('pack', () => run(source, process.execPath, 'scripts/pack.mjs', image));
  const started = await step('PostgreSQL and the sandbox', () =>
    startMachines({ args: [join(image, 'server/dist/main.js')], cwd: image }),
  );
  machines = started;
  const { DATABASE_URL: databaseUrl = '' } = started.settings;
  await step('schema', () => pgbridge(databaseUrl, 'migrate'));
  for (const role of ['web', 'web', 'worker'] as const) await step(`${role} is ready`, () => started.add(role));
  await step(`${orders} orders paid and told while every process is replaced`, () => shop(started));
  const books = await step('books', () => pgbridge(databaseUrl, 'ledger', 'check', '--json'));
  console.log(`          ${books.trim()}`);
} finally {
  await machines?.stop();
  rmSync(folder, { recursive: true, force: true });
}
