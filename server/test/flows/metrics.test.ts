import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Order } from '../../src/store/entities/order.ts';
import { startWorld, type World } from '../support/app.ts';
import { placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';

let world: World;
let sick: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  sick = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
  await buy();
});
afterAll(() => Promise.all([world.stop(), sick.stop()]));

async function buy(overrides: Record<string, string> = {}) {
  const placed = await placeOrder(world, { overrides });
  world.sandbox.pg.act(placed.code, 'approve');
  await world.settle();
  return placed;
}

/** Every line's value by its name and labels. */
async function metrics(): Promise<Map<string, number>> {
  const text = await (await fetch(`${world.app.url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

const sumOf = (figures: Map<string, number>, ...words: string[]) =>
  [...figures]
    .filter(([name]) => words.every((word) => name.includes(word)))
    .reduce((sum, [, value]) => sum + value, 0);

describe('/metrics', () => {
  it('counts requests by the pattern of their route, calls by partner, orders by flow, messages by verdict', async () => {
    await fetch(`${world.app.url}/api/asynchronous-checkout/checkout/callback?nonsense=${'x'.repeat(50)}`);
    await fetch(`${world.app.url}/no/such/${crypto.randomUUID()}`);
    const figures = await metrics();
    const route = 'route="/api/asynchronous-checkout/checkout"';
    expect(sumOf(figures, 'pgbridge_http_request_seconds_count', route, 'status="200"')).toBe(1);
    expect(sumOf(figures, 'pgbridge_outgoing_call_seconds_count{partner="pg",outcome="2xx"}')).toBe(1);
    expect(sumOf(figures, 'pgbridge_outgoing_call_seconds_count{partner="mall",outcome="2xx"}')).toBe(1);
    expect(sumOf(figures, 'pgbridge_order_changes_total', 'flow="ASYNC_CHECKOUT"', 'status="PAID"')).toBe(1);
    expect(sumOf(figures, 'pgbridge_messages_total', 'kind="PG_PAYMENT_WEBHOOK"', 'verdict="ACCEPTED"')).toBe(1);
    expect(sumOf(figures, 'pgbridge_commit_seconds_count')).toBeGreaterThan(2);
    const names = [...figures.keys()].join('\n');
    expect(names).not.toMatch(/nonsense|no\/such|hanok/);
  });

  it('tells the age of notifications from their creation, those of a dead receiver too', async () => {
    sick.answerWith({ status: 502 });
    await buy({ return_noty_url: sick.url });
    world.clock.pass(40);
    await world.settle();
    sick.answerWith({ status: 200, body: '{"result":"OK"}' });
    world.clock.pass(600);
    expect((await readStanding()).oldestPending).toBe(640);
    await world.settle();
    const figures = await metrics();
    expect(sumOf(figures, 'pgbridge_notification_age_seconds_sum', 'status="DELIVERED"')).toBe(640);
    expect(figures.get('pgbridge_store_readable')).toBe(1);
  });

  it('knows of every figure that the dashboard and the alerts ask for', async () => {
    const there = [...(await metrics()).keys()].map((name) => name.replace(/\{.*/, ''));
    const asked = new Set([...expressions()].flatMap((text) => text.match(/\b(?:pgbridge|nodejs|process)_\w+/g) ?? []));
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter((name) => !there.includes(name))).toEqual([]);
  });

  it('is open to the machine itself only, or to whoever has the token', async () => {
    const closed = await startWorld({ METRICS_TOKEN: 'a-token-for-metrics' });
    const ask = async (authorization?: string) =>
      (await fetch(`${closed.app.url}/metrics`, { headers: authorization ? { authorization } : {} })).status;
    expect(await ask()).toBe(401);
    expect(await ask('Bearer another-token-here')).toBe(401);
    expect(await ask('Bearer a-token-for-metrics')).toBe(200);
    await closed.stop();
  });
});

it('books that do not agree are counted once a day', async () => {
  await world.app.bridge.orm.em.fork().nativeUpdate(Order, { status: 'PAID' }, { paidMinor: 1n });
  world.clock.pass(25 * 3_600);
  await world.settle();
  world.clock.pass(25 * 3_600);
  await world.settle();
  expect((await readStanding()).ledger).toMatchObject({ orders: 2, broken: 2 });
});

it('/readyz tells how long due work has waited for a worker', async () => {
  const placed = await placeOrder(world);
  world.sandbox.pg.act(placed.code, 'approve');
  await world.sandbox.settled();
  world.clock.pass(90);
  const answer = await fetch(`${world.app.url}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', overdueSeconds: 90 }]);
});

async function readStanding() {
  const { readBacklog } = await import('../../src/store/backlog.ts');
  return readBacklog(world.app.bridge.orm, world.clock.now());
}

/** Every expression of the dashboard and the alerts. */
function* expressions(): Generator<string> {
  const read = (file: string) => readFileSync(new URL(`../../../docs/watching/${file}`, import.meta.url), 'utf8');
  type Board = { panels: { targets: { expr: string }[] }[] };
  for (const { targets } of (JSON.parse(read('dashboard.json')) as Board).panels)
    for (const { expr } of targets) yield expr;
  type Rules = { groups: { rules: { alert: string; expr: string }[] }[] };
  for (const { rules } of (parse(read('alerts.yml')) as Rules).groups) for (const { expr } of rules) yield expr;
}
