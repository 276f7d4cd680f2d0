import { describe, expect, test } from 'vitest';
import { readRepository } from './architecture/repository-files.ts';
import { findViolations } from './architecture/rules.ts';

/** The violations of a repository that has this one file. */
const judge = (path: string, text: string) => findViolations([{ path, text }]);

test('the project keeps the rules of its architecture', () => {
  const files = readRepository();
  expect(files.length).toBeGreaterThan(20);
  expect(findViolations(files)).toEqual([]);
}, 60_000);

describe('a forbidden import is reported with its rule', () => {
  const cases: [file: string, line: string, rule: string][] = [
    ['server/src/domain/order.ts', "import { Order } from '../store/entities/order.ts'", 'Domain decides'],
    ['server/src/domain/order.ts', "import type { Order } from '../store/entities/order.ts'", 'Domain decides'],
    ['server/src/domain/order.ts', "export { x } from '../gateways/http-client.ts'", 'Domain decides'],
    ['server/src/domain/order.ts', "const x = await import('../flows/recheck.ts')", 'Domain decides'],
    ['server/src/domain/order.ts', "type X = import('../store/orm.config.ts').X", 'Domain decides'],
    ['server/src/domain/order.ts', "import { v7 } from 'uuid'", 'Domain decides'],
    ['server/src/domain/order.ts', "import { createHmac } from 'node:crypto'", 'node:crypto in signatures only'],
    ['server/src/domain/signatures.ts', "import { randomBytes } from 'node:crypto'", 'node:crypto in signatures only'],
    ['server/src/domain/order.ts', "import { systemClock } from './clock.ts'", 'never looks at a clock'],
    ['server/src/store/orders.ts', "import { post } from '../gateways/http-client.ts'", 'never calls out'],
    ['server/src/store/orders.ts', "import { settle } from '../flows/parts/settle.ts'", 'never calls out'],
    [
      'server/src/gateways/cafe24/notify.ts',
      "import { Order } from '../../store/entities/order.ts'",
      'never touch the store',
    ],
    ['server/src/flows/recheck.ts', "import { routes } from '../http/routes.ts'", 'no door'],
    ['server/src/flows/recheck.ts', "import { signIn } from '../access/operators.ts'", 'no door'],
    ['server/src/access/operators.ts', "import { settle } from '../flows/parts/settle.ts'", 'who may do what'],
    ['server/src/http/pg.ts', "import { Order } from '../store/entities/order.ts'", 'http uses no store'],
    ['server/src/http/pg.ts', "import type { PaymentCompany } from '../gateways/pg/payment-company.ts'", 'no gateway'],
    ['server/src/jobs/deliver.ts', "import { notify } from '../gateways/cafe24/notify.ts'", 'no gateway'],
    ['server/src/cli/pgbridge.ts', "import { notify } from '../gateways/cafe24/notify.ts'", 'cli uses no gateway'],
    ['server/src/cli/pgbridge.ts', "import { openOrm } from '../store/orm.config.ts'", 'of the store only migrate'],
    ['server/src/graphql/orders.ts', "import { notify } from '../gateways/cafe24/notify.ts'", 'uses no gateway'],
    ['server/src/http/routes.ts', "import { config } from '../config.ts'", 'http uses no store'],
    ['server/src/http/routes.ts', "import { app } from '../app.ts'", 'http uses no store'],
    ['server/src/main.ts', "import { openOrm } from './store/orm.config.ts'", 'alone knows everything'],
    ['server/src/flows/recheck.ts', "import { anOrder } from '../../test/support/builders.ts'", 'no door'],
    ['shared/src/words.ts', "import { z } from 'zod'", 'shared imports nothing'],
    ['shared/src/words.ts', "import { order } from '@pgbridge/server/domain/order'", 'shared imports nothing'],
    [
      'console/src/app/main.tsx',
      "import { order } from '../../../server/src/domain/order.ts'",
      'console sees shared only',
    ],
    ['console/src/app/main.tsx', "import { mall } from '@pgbridge/sandbox/mall'", 'console sees shared only'],
    [
      'sandbox/src/pg/digests.ts',
      "import { sign } from '@pgbridge/server/domain/signatures'",
      'sandbox sees shared only',
    ],
    ['sandbox/test/pg.test.ts', "import { sign } from '@pgbridge/server'", 'sandbox sees shared only'],
    ['server/src/flows/recheck.ts', 'const x = await import(place)', 'dependencies are written out'],
    ['server/src/helpers/text.ts', 'export const x = 1', 'no known layer'],
  ];
  test.each(cases)('%s: %s', (file, line, rule) => {
    expect(judge(file, line)).toEqual([expect.stringContaining(rule)]);
    expect(judge(file, line)[0]).toContain(file);
  });
});

describe('an allowed import passes', () => {
  test.each([
    ['server/src/domain/order.ts', "import { statuses } from '@pgbridge/shared/words'"],
    ['server/src/domain/signatures.ts', "import { createHmac, timingSafeEqual } from 'node:crypto'"],
    ['server/src/domain/retry.ts', "import type { Clock } from './clock.ts'"],
    ['server/src/domain/order.test.ts', "import { fc } from 'fast-check'; import { x } from '../store/orders.ts'"],
    [
      'server/src/flows/recheck.ts',
      "import { find } from '../store/orders.ts'; import { ask } from '../gateways/pg/reference.ts'",
    ],
    ['server/src/flows/operator-actions.ts', "import type { Operator } from '../access/operators.ts'"],
    [
      'server/src/graphql/orders.ts',
      "import { find } from '../store/orders.ts'; import { cancel } from '../flows/operator-actions.ts'",
    ],
    ['server/src/http/routes.ts', "import type { Config } from '../config.ts'; import express from 'express'"],
    ['server/src/cli/pgbridge.ts', "import { migrate } from '../store/migrate.ts'"],
    ['server/src/store/migrate.ts', "import { openOrm } from './orm.config.ts'"],
    [
      'server/src/app.ts',
      "import './http/routes.ts'; import './gateways/http-client.ts'; import './store/orm.config.ts'",
    ],
    ['server/demo/start.ts', "import '../src/gateways/http-client.ts'; import '@pgbridge/sandbox/main'"],
    ['shared/src/money-text.ts', "import { currencies } from './currencies.ts'"],
    [
      'console/src/app/main.tsx',
      "import { statuses } from '@pgbridge/shared/words'; import { createRoot } from 'react-dom/client'",
    ],
    ['server/src/domain/order.ts', "// import { Order } from '../store/entities/order.ts'"],
  ])('%s: %s', (file, text) => {
    expect(judge(file, text)).toEqual([]);
  });
});

describe('the environment is read in one place', () => {
  test.each([
    'const port = process.env.PORT',
    "const port = process['env'].PORT",
    'const { env } = process',
    "import { env } from 'node:process'",
  ])('not elsewhere: %s', (text) => {
    expect(judge('server/src/http/routes.ts', text)).toEqual([expect.stringContaining('config.ts alone does')]);
    expect(judge('server/src/config.ts', text)).toEqual([]);
    expect(judge('sandbox/src/main.ts', text)).toEqual([]);
  });
});

describe('domain and shared are pure', () => {
  test.each(['Date.now()', 'new Date()', 'Math.random()', "fetch('/')", 'setTimeout(f, 1)', 'crypto.randomUUID()'])(
    'no %s',
    (text) => {
      expect(judge('server/src/domain/retry.ts', text)).toEqual([expect.stringContaining('no clock, no randomness')]);
      expect(judge('shared/src/words.ts', text)).toHaveLength(1);
      const another = /Date/.test(text) ? [expect.stringContaining('there is one clock')] : [];
      expect(judge('server/src/jobs/deliver.ts', text)).toEqual(another);
    },
  );
});

describe('there is one clock', () => {
  test.each([
    'const at = new Date();',
    'const at = Date.now() + 5;',
    "await em.execute('delete from x where until < now()')",
    'const sql = `select * from x where until < CURRENT_TIMESTAMP`',
    "const sql = `select datetime('now')`",
    "const sql = 'select clock_timestamp()'",
  ])('no other one: %s', (text) => {
    const judged = judge('server/src/store/orders.ts', text);
    expect(judged).toEqual([expect.stringContaining('there is one clock')]);
    expect(judge('server/test/store/orders.test.ts', text)).toEqual([]);
  });

  test.each(['const at = clock.now();', "log('at', now(), 'o’clock');", 'const at = new Date(now.getTime() + 5);'])(
    'but ours: %s',
    (text) => expect(judge('server/src/flows/a.ts', text)).toEqual([]),
  );
});

describe('a file can be read in one go', () => {
  const lines = (count: number) => 'export {};\n'.repeat(count);
  test.each(['server/src/flows/a.ts', 'shared/src/a.ts', 'console/src/a.tsx', 'sandbox/src/a.ts'])('%s', (file) => {
    expect(judge(file, lines(200))).toEqual([]);
    expect(judge(file, lines(201))).toEqual([expect.stringContaining('has 201 lines')]);
  });
  test.each(['console/src/gen/graphql.ts', 'server/src/store/migrations/sqlite/0001-orders.ts'])('except %s', (file) =>
    expect(judge(file, lines(300))).toEqual([]),
  );
});
