import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCancellation,
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

  em.clear();
  const givenBack = await aPaidOrder(em, { mall: hanok.id, createdAt: minutesLater(14), paidAt: minutesLater(20) });
  call('given back', givenBack);
  await aCancellation(em, { order: givenBack, completedAt: minutesLater(90) });
  await aCancellation(em, { order: givenBack, status: 'UNKNOWN', completedAt: null });
  const skipped = await aNotification(em, { order: givenBack, status: 'SKIPPED', receiver: '127.0.0.1:3100' });
  call('notification of given back', skipped);
  await aDelivery(em, { notification: skipped, number: 1, failureKind: 'TLS', webhookEvent: null });

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
  'given back',
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
    ['statuses', { statuses: ['FAILED', 'PAID'] }, ['given back', 'given up', 'sending', 'retrying', 'told', 'failed']],
    [
      'malls and statuses',
      { mallIds: ['hanok', 'tindahan'], statuses: ['FAILED', 'REQUESTED'], amountMax: '3065' },
      ['cheap', 'peso'],
    ],
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
    ['requested from', { createdFrom: minutesLater(12), createdTo: minutesLater(14) }, ['given up', 'sending']],
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
    ['within the last seven days', { dates: { period: 'LAST_7_DAYS' } }, all],
    ['requested within', { dates: { from: minutesLater(1), to: minutesLater(3) } }, ['sync', 'failed']],
    ['paid within', { dates: { basis: 'PAID', from: minutesLater(19) } }, ['given back']],
    ['paid at all', { dates: { basis: 'PAID' } }, ['given back', 'given up', 'sending', 'retrying', 'told']],
    [
      'given back within',
      { dates: { basis: 'CANCELLED', from: minutesLater(90), to: minutesLater(91) } },
      ['given back'],
    ],
    ['given back before', { dates: { basis: 'CANCELLED', to: minutesLater(90) } }, []],
    [
      'nothing to tell',
      { deliveryStates: ['NONE'] },
      ['looked at', 'held', 'cheap', 'peso', 'sync', 'failed', 'waiting'],
    ],
    ['being told', { deliveryStates: ['WAITING'] }, ['sending']],
    ['told', { deliveryStates: ['DELIVERED'] }, ['told']],
    ['told in vain', { deliveryStates: ['RETRYING', 'EXHAUSTED'] }, ['given up', 'retrying']],
    ['told or skipped', { deliveryStates: ['DELIVERED', 'SKIPPED'] }, ['given back', 'told']],
    ['no delivery state at all', { deliveryStates: [] }, []],
    ['a kind of failure', { failureKinds: ['TLS', 'DNS'] }, ['given back']],
    ['a kind of failure of what was skipped', { failureKinds: ['TLS'], deliveryStates: ['SKIPPED'] }, ['given back']],
    ['a kind of failure of what is being retried', { failureKinds: ['TLS'], deliveryStates: ['RETRYING'] }, []],
    ['a receiver on its usual port', { receivers: ['HANOK.example'] }, ['given up', 'sending', 'retrying', 'told']],
    ['a receiver with its port', { receivers: ['127.0.0.1:3100'] }, ['given back']],
    ['a receiver on another port', { receivers: ['127.0.0.1'] }, []],
    ['how a cancellation stands', { cancellationStatuses: ['UNKNOWN'] }, ['given back']],
    ['several at once', { statuses: ['PAID'], failedNotification: true, createdTo: minutesLater(12) }, ['retrying']],
    [
      'null means no filter',
      {
        dates: null,
        deliveryStates: null,
        receivers: null,
        statuses: null,
        amountMin: null,
        createdFrom: null,
        needsAttention: null,
      },
      all,
    ],
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

test('a span is either named or has ends', async () => {
  const filter = { dates: { period: 'TODAY', from: someTime } };
  const { errors } = await server.ask('query ($f: OrderFilter) { orders(filter: $f) { edges { cursor } } }', {
    f: filter,
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

describe('orders sorted by', () => {
  const sorted = async (sort: string, filter: object = {}) => {
    const query =
      'query ($f: OrderFilter, $s: OrderSort) { orders(first: 100, filter: $f, sort: $s) { totalCount edges { node { id } } } }';
    const { data } = await server.ask(query, { f: filter, s: sort });
    const { orders } = data as unknown as { orders: { totalCount: number; edges: { node: { id: string } }[] } };
    expect(orders.totalCount).toBe(orders.edges.length);
    return orders.edges.map(({ node }) => names.get(node.id));
  };
  test('when they were requested, from the first', async () => {
    expect(await sorted('CREATED_AT_ASC')).toEqual(all.toReversed());
    expect(await sorted('CREATED_AT_ASC', { statuses: ['FAILED', 'PAID'], mallIds: ['hanok'] })).toEqual([
      'failed',
      'told',
      'retrying',
      'sending',
      'given up',
      'given back',
    ]);
  });
  test('when they were paid, which leaves out the others', async () => {
    expect((await sorted('PAID_AT_DESC'))[0]).toBe('given back');
    expect(await sorted('PAID_AT_ASC')).toHaveLength(5);
  });
  test('their amount, each currency apart', async () => {
    expect((await sorted('AMOUNT_DESC', { currencies: ['KRW'] })).at(-1)).toBe('cheap');
    expect((await sorted('AMOUNT_ASC'))[0]).toBe('cheap');
    expect((await sorted('AMOUNT_ASC')).at(-1)).toBe('peso');
    expect(await sorted('AMOUNT_ASC', { amountMin: '3000', amountMax: '4000', currencies: ['PHP', 'KRW'] })).toEqual([
      'cheap',
      'peso',
    ]);
  });
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
  const every = ['given up', 'sending', 'retrying', 'told', 'given back'].map((name) => `notification of ${name}`);
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
