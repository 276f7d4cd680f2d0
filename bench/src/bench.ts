import { parseArgs } from 'node:util';
import { measureConsole } from './console/measure-console.ts';
import { printTable } from './print-table.ts';

/*
 * `npx --yes pnpm@12 bench`: measures, and prints what it saw. Nothing here passes or fails; a busy machine gives other figures.
 */

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

const measures = await measureConsole({ orders: Number(values.orders), rounds: Number(values.rounds) });
if (values.json) process.stdout.write(`${JSON.stringify(measures, null, 2)}\n`);
else printTable(measures);
