import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aDelivery,
  aMall,
  aNotification,
  anAttention,
  anOrder,
  aPaidOrder,
  aWebhookEvent,
  someTime,
} from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
  await writeRows();
});
afterAll(() => server.stop());

/** Names for what the filters find, so that the tables below read as sentences. */
const names = new Map<string, string>();
const ids = new Map<string, string>();

function call(name: string, { id }: { id: string }): void {
  names.set(id, name);
  ids.set(name, id);
}

const minutesLater = (minutes: number) => new Date(someTime.getTime() + minutes * 60_000);

async function writeRows(): Promise<void> {
  const em = server.em();
  const hanok = await aMall(em, { id: 'hanok' });
  const tindahan = await aMall(em, { id: 'tindahan' });
  const order = async (
    name: string,
    ...given: Parameters<typeof anOrder> extends [infer _, ...infer Rest] ? Rest : never
  ) => {
    const row = await anOrder(em, { mall: hanok, ...given[0] });
    call(name, row);
    return row;
  };
  await order('waiting');
  await order('failed', { status: 'FAILED', createdAt: minutesLater(1) });
  await order('sync', { flow: 'SYNC_CHECKOUT', createdAt: minutesLater(2) });
  await order('peso', {
    mall: tindahan,
    currency: 'PHP',
    requestedMinor: 306_500n,
    amountText: '3065.00',
    createdAt: minutesLater(3),
  });
  await order('cheap', { requestedMinor: 3_000n, amountText: '3000', createdAt: minutesLater(4) });
  const held = await order('held', { createdAt: minutesLater(5) });
  await anAttention(em, { order: held });
  const looked = await order('looked at', { createdAt: minutesLater(6) });
  await anAttention(em, { order: looked, resolvedAt: someTime });

  const notified = async (
    name: string,
    minutes: number,
    given: Parameters<typeof aNotification>[1],
    kinds: (string | null)[],
  ) => {
    const paid = await aPaidOrder(em, { mall: hanok, createdAt: minutesLater(minutes) });
    call(name, paid);
    const notification = await aNotification(em, { order: paid, createdAt: minutesLater(minutes), ...given });
    call(`notification of ${name}`, notification);
    for (const [index, kind] of kinds.entries()) {
      const failure = kind === null ? { succeeded: true, failureKind: null } : { finishedAt: someTime };
      const delivery = { notification, number: index + 1, webhookEvent: null, ...failure };
      await aDelivery(em, kind === 'UNDER WAY' ? { ...delivery, failureKind: null, finishedAt: null } : delivery);
    }
  };
  await notified('told', 10, { status: 'DELIVERED', nextAttemptAt: null }, ['FAILED', null]);
  await notified('retrying', 11, { deliveryCount: 1 }, ['FAILED']);
  await notified('sending', 12, { deliveryCount: 1 }, ['UNDER WAY']);
  await notified('given up', 13, { status: 'EXHAUSTED', kind: 'TRANSFER' }, ['FAILED']);

  const message = async (name: string, minutes: number, given: Parameters<typeof aWebhookEvent>[1]) =>
    call(name, await aWebhookEvent(em, { receivedAt: minutesLater(minutes), ...given }));
  await message('request', 1, { mallId: 'hanok', order: held });
  await message('refused', 2, { mallId: 'tindahan', verdict: 'REJECTED', reason: 'BAD_HASH' });
  await message('sent', 3, { direction: 'OUTBOUND', kind: 'NOTIFICATION_PAYMENT' });
}

/** Names of what a filter finds, in the order of the list: newest first. */
async function find(field: string, type: string, filter: object): Promise<(string | undefined)[]> {
  const { data, errors } = await server.ask(
    `query ($filter: ${type}) { ${field}(first: 100, filter: $filter) { edges { node { id } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const { edges } = (data as unknown as Record<string, { edges: { node: { id: string } }[] }>)[field] ?? { edges: [] };
  return edges.map(({ node }) => names.get(node.id));
}

const all = [
  'given up',
  'sending',
  'retrying',
  'told',
  'looked at',
  'held',
  'cheap',
  'peso',
  'sync',
  'failed',
  'waiting',
];

describe('orders', () => {
  test.each<[string, object, string[]]>([
    ['no filter', {}, all],
    ['statuses', { statuses: ['FAILED', 'PAID'] }, ['given up', 'sending', 'retrying', 'told', 'failed']],
    ['no status at all', { statuses: [] }, []],
    ['flows', { flows: ['SYNC_CHECKOUT'] }, ['sync']],
    ['malls', { mallIds: ['tindahan'] }, ['peso']],
    ['currencies', { currencies: ['PHP', 'JPY'] }, ['peso']],
    ['at least an amount', { amountMin: '39000', statuses: ['FAILED'] }, ['failed']],
    ['at most an amount, in each currency', { amountMax: '3065' }, ['cheap', 'peso']],
    ['an amount between', { amountMin: '3065.00', amountMax: '3065.00' }, ['peso']],
    [
      'more decimals than the currency has',
      { amountMin: '2999.5', amountMax: '3000.9', currencies: ['KRW'] },
      ['cheap'],
    ],
    ['requested from', { createdFrom: minutesLater(12) }, ['given up', 'sending']],
    ['requested up to, not including', { createdTo: minutesLater(1) }, ['waiting']],
    ['requested within', { createdFrom: minutesLater(1), createdTo: minutesLater(3) }, ['sync', 'failed']],
    ['a notification failed', { failedNotification: true }, ['given up', 'retrying']],
    [
      'no notification failed',
      { failedNotification: false },
      all.filter((name) => name !== 'given up' && name !== 'retrying'),
    ],
    ['needs attention', { needsAttention: true }, ['held']],
    ['a cause of attention', { attentionCauses: ['HELD_MISMATCH', 'LATE_MONEY'] }, ['held']],
    ['a cause that nothing has', { attentionCauses: ['LATE_MONEY'] }, []],
    ['needs no attention', { needsAttention: false }, all.filter((name) => name !== 'held')],
    ['several at once', { statuses: ['PAID'], failedNotification: true, createdTo: minutesLater(12) }, ['retrying']],
    ['null means no filter', { statuses: null, amountMin: null, createdFrom: null, needsAttention: null }, all],
  ])('%s', async (_name, filter, expected) => {
    expect(await find('orders', 'OrderFilter', filter)).toEqual(expected);
  });

  test.each(['39,000', '-1', '1e5', '', 'abc', '12.', '1234567890123456'])(
    'an amount like "%s" is refused',
    async (amountMin) => {
      const { errors } = await server.ask(
        'query ($filter: OrderFilter) { orders(filter: $filter) { edges { cursor } } }',
        {
          filter: { amountMin },
        },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('amountMin');
    },
  );
});

describe('webhookEvents', () => {
  test.each<[string, object, string[]]>([
    ['no filter', {}, ['sent', 'refused', 'request']],
    ['directions', { directions: ['OUTBOUND'] }, ['sent']],
    ['kinds', { kinds: ['PAYMENT_REQUEST'] }, ['refused', 'request']],
    ['verdicts', { verdicts: ['REJECTED', 'HELD'] }, ['refused']],
    ['malls', { mallIds: ['hanok'] }, ['request']],
    ['from and to', { from: minutesLater(2), to: minutesLater(3) }, ['refused']],
  ])('%s', async (_name, filter, expected) => {
    expect(await find('webhookEvents', 'WebhookEventFilter', filter)).toEqual(expected);
  });

  test('of one order', async () => {
    expect(await find('webhookEvents', 'WebhookEventFilter', { orderId: ids.get('held') })).toEqual(['request']);
  });
});

describe('notifications', () => {
  const every = ['given up', 'sending', 'retrying', 'told'].map((name) => `notification of ${name}`);
  test.each<[string, object, (string | undefined)[]]>([
    ['no filter', {}, every],
    ['statuses', { statuses: ['EXHAUSTED', 'DELIVERED'] }, [every[0], every[3]]],
    ['kinds', { kinds: ['TRANSFER'] }, [every[0]]],
    ['malls', { mallIds: ['hanok'] }, every],
    ['other malls', { mallIds: ['tindahan'] }, []],
    ['from and to', { from: minutesLater(11), to: minutesLater(13) }, [every[1], every[2]]],
  ])('%s', async (_name, filter, expected) => {
    expect(await find('notifications', 'NotificationFilter', filter)).toEqual(expected);
  });

  test('of one order', async () => {
    expect(await find('notifications', 'NotificationFilter', { orderId: ids.get('told') })).toEqual([every[3]]);
  });
});

test.each(['webhookEvents', 'notifications'])('%s of something that is no order id are refused', async (field) => {
  const { errors } = await server.ask(`{ ${field}(filter: {orderId: "20260519-0000029"}) { edges { cursor } } }`);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
