import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Notification } from '../../src/store/entities/notification.ts';
import { startWorld, type World } from '../support/app.ts';
import { bulkBy, noticesOf } from '../support/bulk.ts';
import { cancellations, paidOrder } from '../support/cancellation.ts';
import { keyOf } from '../support/key-of.ts';
import { placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';
import { type Language, runScript } from '../support/run-script.ts';
import { askerOf } from '../support/world-asker.ts';

/* The scripts of docs/graphql/examples are run as whoever copied them would: by a shell, by Node, by Python. */

const examples = fileURLToPath(new URL('../../../docs/graphql/examples/', import.meta.url));
const languages: [string, Language][] = [
  ['sh', 'sh'],
  ['mjs', 'js'],
  ['py', 'py'],
];

/** Each script is a process or two, which a busy machine is slow to start. */
const slow = { timeout: 60_000 };

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let key: string;
let folder: string;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
  key = await keyOf(world.app.bridge.orm, world.clock.now(), 'operator');
  folder = mkdtempSync(join(tmpdir(), 'pgbridge-examples-'));
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
  rmSync(folder, { recursive: true });
});

type More = { env?: Record<string, string>; during?(line: string): unknown };

const runAs = (language: Language, name: string, args: string[], { env = {}, during }: More = {}) =>
  runScript(language, {
    args: [join(examples, name), ...args],
    env: { PGBRIDGE_URL: world.app.url, PGBRIDGE_KEY: key, ...env },
    cwd: folder,
    during,
  });

const refused = (code: string) => ({ code: 3, err: expect.stringContaining(`Refused: ${code}. `) });
const failed = (why: string) => ({ code: 1, out: [], err: expect.stringContaining(why) });

describe.each(languages)('cancel-order.%s', (ending, language) => {
  const cancel = (args: string[], env = {}) => runAs(language, `cancel-order.${ending}`, args, { env });

  test('says what would happen, gives back once whatever is repeated, and says a refusal', slow, async () => {
    const placed = await paidOrder(world);
    const args = ['tindahan', placed.orderNumber, '1000.00', '3065.00', 'OUT_OF_STOCK', `refund-${randomUUID()}`];
    const preview = await cancel(args, { DRY_RUN: 'true' });
    expect(preview).toMatchObject({ code: 0, err: '', out: [expect.stringContaining('2065.00 would be left')] });
    expect(await cancellations(world, placed)).toEqual([]);

    const done = { code: 0, err: '', out: ['COMPLETED 1000.00; 2065.00 can still be given back.'] };
    for (let times = 0; times < 2; times++) expect(await cancel(args)).toEqual(done);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', amountMinor: 100_000n }]);
    expect(await cancel(args.with(4, 'TEST'))).toMatchObject(refused('KEY_REUSED'));
  });

  test('tells the other ends apart: somebody must agree, and there is no such order', slow, async () => {
    const { orderNumber } = await paidOrder(world, { amount: '30000.00' });
    const args = ['tindahan', orderNumber, '25000.00', '30000.00', 'FRAUD', `key "${language}"`];
    const waits = { code: 4, err: '', out: [expect.stringContaining('Another person must agree until')] };
    expect(await cancel(args)).toEqual(waits);
    expect(await cancel(args.with(1, '20200101-0000001'))).toEqual(failed('There is no order 20200101-0000001'));
  });
});

describe.each(languages)('resend-incident.%s', (ending, language) => {
  const resend = (more: string[] = [], during?: () => unknown) => {
    const at = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
    return runAs(language, `resend-incident.${ending}`, ['hanokmall', at(-10), at(1), ...more], { during });
  };
  const notices = (count: number) => noticesOf(world, { url: receiver.url, mallId: 'hanokmall', count });
  afterEach(async () => {
    receiver.answerWith({});
    for (let times = 0; times < 3; times++) await pass(3_600);
  });

  test('plans, starts with the number that was seen, follows the run and brings the result', slow, async () => {
    const [taken] = await notices(7);
    await world.app.bridge.orm.em.fork().nativeUpdate(Notification, taken?.noticeId ?? '', { status: 'DELIVERED' });
    const plan = await resend();
    expect(plan).toMatchObject({ code: 0, err: '' });
    expect(plan.out).toEqual([expect.stringMatching(/^6 would be sent, in about \d+ s\.$/), '1 left out: DELIVERED']);
    expect(await resend(['5', 'mended'])).toMatchObject({ ...refused('BULK_COUNT_WRONG'), out: plan.out });
    const before = receiver.received.length;

    const ended = await resend(['6', 'the "receiver" is mended'], () => pass(1));
    expect([ended.code, ended.err]).toEqual([0, '']);
    expect(ended.out.at(-2)).toBe('FINISHED: 6 of 6 taken, 0 failed, 0 not sent, 0 left');
    expect(receiver.received).toHaveLength(before + 6);
    const file = ended.out.at(-1) ?? '';
    expect(readFileSync(join(folder, file), 'utf8').trim().split('\n')).toHaveLength(1 + 6);
    const { reason } = await bulkBy(await askerOf(world, 'viewer')).run(file.slice('resend-'.length, -'.csv'.length));
    expect(reason).toBe('the "receiver" is mended');
  });

  test('tells by its end that some were not taken', slow, async () => {
    receiver.answerWith({ body: '{"result":"NO"}' });
    await notices(2);
    const ended = await resend(['2', 'mended'], () => pass(1));
    expect(ended).toMatchObject({ code: 4, err: '' });
    expect(ended.out).toContain('FINISHED: 0 of 2 taken, 2 failed, 0 not sent, 0 left');
  });
});

describe.each(languages)('follow-order.%s', (ending, language) => {
  const follow = (orderNumber: string, during?: More['during']) =>
    runAs(language, `follow-order.${ending}`, ['tindahan', orderNumber], { during });

  test('says each change as it happens, also after the line was lost, up to the payment', slow, async () => {
    const placed = await placeOrder(world);
    let begins = 0;
    const ended = await follow(placed.orderNumber, async (line) => {
      if (!line.startsWith('REQUESTED')) return;
      begins += 1;
      if (begins === 1) await world.restart();
      else world.sandbox.pg.act(placed.code, 'approve');
    });
    expect(ended.code).toBe(0);
    expect(begins).toBeGreaterThan(1);
    expect(ended.out[0]).toMatch(/^REQUESTED 0\.00 PHP/);
    expect(ended.out.at(-1)).toMatch(/^PAID 3065\.00 PHP PENDING/);
  });

  test('tells by its end that it came to nothing, and that there is nothing to follow', slow, async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'decline');
    await world.settle();
    expect(await follow(placed.orderNumber)).toMatchObject({ code: 3, err: '' });
    expect(await follow('20200101-0000001')).toEqual(failed('There is no order 20200101-0000001'));
  });
});

async function pass(seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

test('the page shows each script as it is', () => {
  const page = readFileSync(join(examples, '../scripts.md'), 'utf8');
  const shown = [...page.matchAll(/^```(?:sh|js|python)\n(.*?)^```/gms)].map(([, script = '']) => script);
  const files = readdirSync(examples);
  expect(shown.toSorted()).toEqual(files.map((file) => readFileSync(join(examples, file), 'utf8')).toSorted());
  for (const file of files) expect(page).toContain(`](examples/${file})`);
});
