import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from 'graphql';
import { pgbridge, settings } from '../console/served-console.ts';
import { type Measure, measure, percentile, round } from '../measure.ts';
import { learn } from './known.ts';
import { type Question, questions } from './questions.ts';
import { type ServedReads, serveReads } from './served-reads.ts';

/*
 * What the console asks, on a small database and on a large one, in turn. The time is that of the whole request on this machine, so
 * what the server itself took is less.
 */

const askedMs = 50;
/** A question that takes long is asked less often. */
const longestMs = 6_000;

type Options = {
  /** Of the large one that is made up when `on` names none. */
  orders: number;
  rounds: number;
  /** Databases that have orders already; the first is what the others are held against. */
  on: readonly string[];
};

export async function measureReads({ orders, rounds, on }: Options): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pgbridge-bench-'));
  const made = [10_000, orders].map((count) => ({ count, url: `sqlite:${join(folder, `${count}.sqlite`)}` }));
  const served: ServedReads[] = [];
  try {
    if (on.length === 0) {
      for (const { count, url } of made) {
        const env = { ...process.env, ...settings(folder, 0), DATABASE_URL: url };
        await pgbridge(['migrate'], env);
        await pgbridge(['seed', '--orders', String(count)], env);
      }
    }
    for (const url of on.length > 0 ? on : made.map(({ url }) => url)) served.push(await serveReads(url, folder));
    const measures: Measure[] = [];
    const known = await Promise.all(served.map(({ ask }) => learn(ask, rounds)));
    for (const question of questions) {
      const times = served.map((): number[] => []);
      const end = performance.now() + longestMs;
      for (let turn = -1; turn < rounds && (turn < 2 || performance.now() < end); turn++) {
        for (const [n, { ask }] of served.entries()) {
          const ms = await timeOf(ask, question, known[n]?.at(Math.max(0, turn) % (known[n]?.length ?? 1)));
          // The first time a statement is prepared, which later ones are not.
          if (turn >= 0) times[n]?.push(ms);
        }
      }
      const [few = [], many = few] = times;
      const small = `with few orders p95 ${round(percentile(few, 95))}, ratio ${round(percentile(many, 95) / percentile(few, 95))}`;
      const note = `p50 ${round(percentile(many, 50))}; ${small}`;
      measures.push(measure(question.name, percentile(many, 95), 'ms p95', askedMs, note));
      process.stderr.write(`${question.name}: ${round(percentile(many, 95))} ms, ${note}\n`);
    }
    return [...measures, ...(await measureFile(served.at(-1)))];
  } finally {
    await Promise.all(served.map(({ stop }) => stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOf(ask: ServedReads['ask'], { document, variables }: Question, known: object | undefined) {
  const asked = variables(known as Parameters<Question['variables']>[0]);
  const text = print(document);
  const began = performance.now();
  await ask(text, asked);
  return performance.now() - began;
}

/** A file of orders, and what the server's memory grew by while it was read. */
async function measureFile(served: ServedReads | undefined): Promise<Measure[]> {
  if (!served) return [];
  const before = await served.rssMiB();
  let most = before;
  let last = 0;
  const began = performance.now();
  const bytes = await served.download(() => {
    if (performance.now() - last < 200) return;
    last = performance.now();
    void served.rssMiB().then((now) => {
      most = Math.max(most, now);
    });
  });
  const seconds = (performance.now() - began) / 1_000;
  return [
    measure('file of orders', seconds, 's', 10, `${round(bytes / 2 ** 20)} MiB`),
    measure('file of orders, memory grew by', most - before, 'MiB', 50),
  ];
}
