import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Order } from '../../src/store/entities/order.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { anOrder } from '../support/builders.ts';
import { countUp } from '../support/count-up.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = await openOrm(database.url);
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const script = fileURLToPath(new URL('../support/count-up.ts', import.meta.url));

/** Counts in a process of its own. @returns what it said when it failed, else '' */
async function countElsewhere(orderId: string, times: number): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, database.url, orderId, String(times)], {
    // `tsx` is looked up from the working folder.
    cwd: dirname(script),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return code === 0 ? '' : `exit ${code}: ${said}`;
}

async function countOf(orderId: string): Promise<number> {
  return (await orm.em.fork().findOneOrFail(Order, orderId)).notificationCount;
}

describe('two processes that read and then write the same row', () => {
  it('lose no change, and neither is turned away', async () => {
    const { id } = await anOrder(orm.em.fork());
    let isRunning = true;
    const elsewhere = countElsewhere(id, 50).finally(() => {
      isRunning = false;
    });
    let here = 0;
    for (; isRunning; here++) await countUp(orm, id, 1);
    expect(await elsewhere).toBe('');
    expect(await countOf(id)).toBe(50 + here);
    expect(here).toBeGreaterThan(10);
  });
});

describe('the database’s settings', () => {
  const settings = {
    sqlite: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5_000 },
    postgresql: { transaction_isolation: 'read committed' },
  };

  it('keep every commit through a power cut, and every reference whole', async () => {
    const isPostgres = database.url.startsWith('postgresql');
    const expected: Record<string, string | number> = isPostgres ? settings.postgresql : settings.sqlite;
    for (const [name, value] of Object.entries(expected)) {
      const [row] = await orm.em.getConnection().execute(isPostgres ? `show ${name}` : `pragma ${name}`);
      expect({ [name]: Object.values(row ?? {})[0] }).toEqual({ [name]: value });
    }
    const orphan = `insert into attentions (id, order_id, cause, since, params) values (?, ?, 'LATE_MONEY', ?, '{}')`;
    const nobody = '019e3e9e-1118-7000-8003-000000000000';
    const params = [nobody, nobody, new Date().toISOString()];
    await expect(orm.em.getConnection().execute(orphan, params)).rejects.toThrow(/foreign key/i);
  });
});
