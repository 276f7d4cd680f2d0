import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureConsole } from './console/measure-console.ts';
import { measureDelivery } from './load/measure-delivery.ts';
import { measureMessages } from './load/measure-messages.ts';
import type { Measure } from './measure.ts';
import { printComparison, printTable } from './print-table.ts';
import { measureReads } from './reads/measure-reads.ts';

/*
 * `npx --yes pnpm@12 bench [part …]`: measures, and prints what it saw. Nothing here passes or fails by its figures, a busy machine
 * gives others; but a message that is lost or doubled ends it with an error. What each part does is told in docs/performance.md.
 */

const parts = ['checkout', 'webhook', 'delivery', 'reads', 'console'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    /** Requests of each kind in a round. */
    requests: { type: 'string', default: '2000' },
    /** How long the steady pace is kept. */
    seconds: { type: 'string', default: '10' },
    /** Made-up orders of the parts of reads and the console. */
    orders: { type: 'string', default: '10000' },
    /** Databases that have orders already, for these two parts. */
    on: { type: 'string', multiple: true, default: [] },
    /** An empty PostgreSQL database for the parts of messages; left out, a SQLite file in a new folder. */
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
    save: { type: 'string' },
    compare: { type: 'string' },
    /** A folder that gets the server's processor profiles. */
    profile: { type: 'string' },
  },
});

const unknown = positionals.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.\n`);
  process.exit(1);
}
const isChosen = (part: (typeof parts)[number]) => positionals.length === 0 || positionals.includes(part);
const rounds = Number(values.rounds);
const onStore = { databaseUrl: values.database, profileTo: values.profile };

const measures = await measureAll();
if (values.json) process.stdout.write(`${JSON.stringify(measures, null, 2)}\n`);
else printTable(measures);
if (values.save) await writeFile(values.save, `${JSON.stringify(measures, null, 2)}\n`);
if (values.compare) printComparison(measures, JSON.parse(await readFile(values.compare, 'utf8')) as Measure[]);
if (values.profile) {
  process.stderr.write(
    `Profiles are in ${values.profile}: open one in speedscope.app or in Chromium's developer tools.\n`,
  );
}

async function measureAll(): Promise<Measure[]> {
  if (values.profile) await mkdir(values.profile, { recursive: true });
  const all: Measure[] = [];
  if (isChosen('checkout') || isChosen('webhook')) {
    const messages = await measureMessages({ ...onStore, rounds, perRound: Number(values.requests) });
    if (isChosen('checkout')) all.push(...messages.checkout);
    if (isChosen('webhook')) all.push(...messages.webhook);
  }
  if (isChosen('delivery')) {
    const seconds = Number(values.seconds);
    all.push(...(await measureDelivery({ ...onStore, seconds, backlog: Number(values.requests) })));
  }
  const orders = Number(values.orders);
  if (isChosen('reads')) all.push(...(await measureReads({ orders, rounds: rounds * 4, on: values.on })));
  if (isChosen('console')) all.push(...(await measureConsole({ orders, rounds, on: values.on.at(-1) })));
  return all;
}
