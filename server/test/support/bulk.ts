import { BulkItem } from '../../src/store/entities/bulk-item.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import type { World } from './app.ts';
import { aDelivery, aNotification, aPaidOrder } from './builders.ts';
import { look } from './look.ts';
import type { Asker } from './world-asker.ts';

/** A run as these tests ask for it. */
const shownRun = `id status reason startedBy
  counts { total sent accepted failed notSent left }
  waits { receiver count }
  plan { total seconds kinds { kind count } malls { mallId count } sample { id } leftOut { reason count } }`;

const answer = `__typename ... on Refusal { code params } ... on BulkRunSuccess { run { ${shownRun} } }`;

export type ShownRun = {
  id: string;
  status: string;
  reason: string | null;
  startedBy: string | null;
  counts: { total: number; sent: number; accepted: number; failed: number; notSent: number; left: number };
  waits: { receiver: string; count: number }[];
  plan: {
    total: number;
    seconds: number;
    kinds: { kind: string; count: number }[];
    malls: { mallId: string; count: number }[];
    sample: { id: string }[];
    leftOut: { reason: string; count: number }[];
  };
};

/** What a change of a run came to: the run, or the refusal. */
type BulkAnswer = { __typename: string; run: ShownRun; code?: string; params?: Record<string, unknown> };

/** Somebody who resends in bulk, over HTTP. */
export function bulkBy(asker: Asker) {
  const change = async (name: string, type: string, input: object) =>
    (await asker.change(name, type, input, answer)) as unknown as BulkAnswer;
  return {
    plan: (input: object) => change('planBulkResend', 'PlanBulkResendInput', input),
    start: (runId: string, count: number, more: object = {}) =>
      change('startBulkResend', 'StartBulkResendInput', { runId, count, reason: 'receiver mended', ...more }),
    pause: (runId: string) => change('pauseBulkRun', 'ChangeBulkRunInput', { runId }),
    goOn: (runId: string) => change('continueBulkRun', 'ChangeBulkRunInput', { runId }),
    stop: (runId: string) => change('stopBulkRun', 'ChangeBulkRunInput', { runId }),
    async run(id: string): Promise<ShownRun> {
      const query = `query ($id: ID!) { bulkRun(id: $id) { ${shownRun} } }`;
      return (await asker.ask<{ bulkRun: ShownRun }>(query, { id })).bulkRun;
    },
  };
}

export type Told = { id: string; noticeId: string };

type Given = {
  url: string;
  mallId?: string;
  /** Of how many orders. */
  count: number;
  /** Never tried and due now, instead of tried once in vain and due in ten minutes. */
  fresh?: boolean;
  /** Each order has a second one behind it. */
  two?: boolean;
};

/** Where rows are written, by whose clock. */
type Stored = { app: { bridge: Pick<World['app']['bridge'], 'orm' | 'clock'> } };

/** Paid orders with notifications that Cafe24 has not taken, as rows say it: no message was sent for them. */
export async function noticesOf({ app }: Stored, given: Given): Promise<Told[]> {
  const { url, count, mallId = 'tindahan', fresh = false, two = false } = given;
  const em = app.bridge.orm.em.fork();
  const now = app.bridge.clock.now();
  const mall = await em.findOneOrFail(Mall, mallId);
  const next = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
  const told: Told[] = [];
  for (let left = count; left > 0; left--) {
    const order = await aPaidOrder(em, { mall, createdAt: now, notificationUrl: url });
    const content = JSON.stringify({ ...frozen, order_id: order.orderNumber });
    const row = { order, url, content, receiver: new URL(url).host, createdAt: now };
    const tried = fresh ? { nextAttemptAt: now } : { deliveryCount: 1, nextAttemptAt: next(600) };
    const notice = await aNotification(em, { ...row, ...tried });
    if (!fresh) {
      const times = { startedAt: now, finishedAt: now };
      await aDelivery(em, { notification: notice, failureKind: 'NOT_OK', webhookEvent: null, ...times });
    }
    if (two) await aNotification(em, { ...row, kind: 'TRANSFER', sequence: 2, nextAttemptAt: now });
    told.push({ id: order.id, noticeId: notice.id });
  }
  return told;
}

const frozen = {
  request_type: 'payment',
  partner_id: 'hanok:1:k7q2m9',
  tid: 'pg-order-1',
  amount: '39000',
  currency: 'KRW',
};

/** "TRIGGER result" of each try of an order, the first one first. */
export async function triesOf(world: World, placed: Told): Promise<string[]> {
  return (await look(world).deliveries(placed)).map(
    ({ trigger, succeeded, failureKind }) => `${trigger} ${succeeded ? 'OK' : failureKind}`,
  );
}

/** "OUTCOME why" of a run's notifications, in their order. */
export async function outcomesOf(world: World, runId: string): Promise<string[]> {
  const em = world.app.bridge.orm.em.fork();
  const items = await em.find(BulkItem, { run: runId }, { orderBy: { position: 'asc' } });
  return items.map(({ outcome, why }) => (why ? `${outcome} ${why}` : outcome));
}
