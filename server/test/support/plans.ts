import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { CompiledQuery } from 'kysely';
import { vi } from 'vitest';
import type { Orm } from '../../src/store/orm.config.ts';

/*
 * How the databases say they will read. The tables are empty or nearly so, and it would be cheapest to read all of one: so
 * PostgreSQL is told that nothing costs more. What is tested is that an index is there that has the rows.
 */

/** Every row of a table, or of a whole index, is read. */
export const readsAll = /^SCAN (?!.*INDEX)|Seq Scan/m;
/** What fits is put in order before the first row is known. */
export const sortsAll = /USE TEMP B-TREE FOR ORDER BY|^ *(->)? *Sort/m;

/** The statements of some work, transactions included, each once. */
export async function statementsOf(orm: Orm, work: () => Promise<unknown>): Promise<CompiledQuery[]> {
  // A transaction has an executor of its own, of the same class.
  const spy = vi.spyOn(ownerOf(orm.em.getKysely().getExecutor(), 'executeQuery'), 'executeQuery');
  try {
    await work();
    const asked = spy.mock.calls.map(([compiled]) => compiled);
    return [...new Map(asked.map((compiled) => [compiled.sql, compiled])).values()];
  } finally {
    spy.mockRestore();
  }
}

function ownerOf<Made extends object>(made: Made, method: keyof Made): Made {
  return Object.hasOwn(made, method) ? made : ownerOf(Object.getPrototypeOf(made) as Made, method);
}

/** @param avoided ways that PostgreSQL is told to shun, besides reading all of a table */
export async function planOf(orm: Orm, compiled: CompiledQuery, avoided: readonly string[] = []): Promise<string> {
  const kysely = orm.em.getKysely();
  const isPg = orm.driver instanceof PostgreSqlDriver;
  const plan = await kysely.transaction().execute(async (transaction) => {
    const ask = (sql: string, parameters: readonly unknown[] = []) =>
      transaction.executeQuery<Record<string, string>>({ ...compiled, sql, parameters });
    for (const way of isPg ? ['seqscan', ...avoided] : []) await ask(`set local enable_${way} = off`);
    return ask(`${isPg ? 'explain' : 'explain query plan'} ${compiled.sql}`, compiled.parameters);
  });
  return plan.rows.map((row) => row.detail ?? row['QUERY PLAN']).join('\n');
}

const growing = [
  'orders',
  'attempts',
  'webhook_events',
  'notifications',
  'deliveries',
  'order_events',
  'cancellations',
  'attentions',
];

/** The plans that read all of a table that grows, with their statements. */
export async function fullReads(orm: Orm, work: () => Promise<unknown>): Promise<{ asked: number; full: string[] }> {
  const asked = await statementsOf(orm, work);
  const reads = asked.filter(
    ({ sql }) => /^\s*(select|update|with)/i.test(sql) && growing.some((name) => sql.includes(name)),
  );
  const full: string[] = [];
  for (const one of reads) {
    const plan = await planOf(orm, one);
    const lines = plan.split('\n').filter((line) => /\bSCAN\b|Seq Scan/.test(line));
    const names = aliasesIn(one.sql);
    if (lines.some((line) => names.some((name) => new RegExp(`\\b(SCAN|Seq Scan on) "?${name}\\b`).test(line)))) {
      full.push(`${one.sql}\n${plan}`);
    }
  }
  return { asked: reads.length, full };
}

/** The names under which a statement knows the tables that grow. */
function aliasesIn(sql: string): string[] {
  const known = [...sql.matchAll(/["`]?\b(\w+)["`]?\s+(?:as\s+)?["`]?(\w+)?["`]?/gi)];
  return known.flatMap(([, table = '', alias]) => (growing.includes(table) ? [table, ...(alias ? [alias] : [])] : []));
}
