import { Command, InvalidArgumentError } from 'commander';
import { readSeedSettings } from '../config.ts';
import { systemClock } from '../domain/clock.ts';
import { keyIdOf } from '../domain/signatures.ts';
import { seed } from '../seed/seed.ts';
import { withStore } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

type Options = { orders: number; days: number; seed: number; until?: Date; intoExisting?: boolean; json?: boolean };

export function seedCommand(): Command {
  return new Command('seed')
    .description('Fill the database with made-up orders of several malls, for trials and measurements.')
    .requiredOption('--orders <number>', 'how many', wholeNumber)
    .option('--days <number>', 'over how many days until now', wholeNumber, 90)
    .option('--seed <number>', 'another number makes other orders', wholeNumber, 20_260_519)
    .option('--until <time>', 'when the period ends, ISO 8601; now when left out', time)
    .option('--into-existing', 'add them to the orders that are there')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ orders, days, until, intoExisting = false, json, ...options }: Options) => {
      const { encryptionKeys, serviceKey, urls } = readSeedSettings();
      const given = { orders, days, seed: options.seed, now: until ?? systemClock.now(), intoExisting, urls };
      const secrets = { encryptionKeys, keyId: keyIdOf(serviceKey) };
      const began = performance.now();
      const outcome = await withStore(databaseUrl(), (orm) =>
        seed(orm, { ...given, ...secrets, onProgress: progress(orders), onIndexes }),
      );
      if ('refusal' in outcome) {
        const { existing } = outcome.refusal;
        const error = `this database has ${existing} orders already; with --into-existing made-up ones are put among them`;
        return report({ ok: false, error, existing }, json);
      }
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      const text = [
        `${outcome.orders} orders with ${outcome.messages} messages in ${seconds} s.`,
        ...(outcome.planted.length === 0 ? ['The planted cases were there already.'] : plantedLines(outcome.planted)),
      ].join('\n');
      report({ ok: true, ...outcome, seconds, text }, json);
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

function time(text: string): Date {
  const date = new Date(Date.parse(text));
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('It must be a time such as 2026-05-19T14:03:27+09:00.');
  return date;
}

/** A line about every five seconds, on stderr: what is on stdout is the result alone. */
function progress(orders: number): (done: number) => void {
  let told = performance.now();
  return (done) => {
    if (performance.now() - told < 5_000) return;
    told = performance.now();
    process.stderr.write(`${done} of ${orders} orders …\n`);
  };
}

const onIndexes = () => void process.stderr.write('The rows are in; their indexes are being made …\n');

function plantedLines(cases: { name: string; mallId: string; orderNumber: string }[]): string[] {
  const names = new Set<string>();
  return ['Planted, see docs/seeding.md:'].concat(
    cases.flatMap(({ name, mallId, orderNumber }) => {
      if (names.has(name)) return [];
      names.add(name);
      return `  ${name.padEnd(20)} ${mallId} ${orderNumber}`.trimEnd();
    }),
  );
}
