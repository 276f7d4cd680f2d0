import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../src/seed/seed.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { seedOptions } from '../support/seed-options.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
  await seed(server.orm, seedOptions(server.clock.now(), { orders: 500, days: 9 }));
});
afterAll(() => server.stop());

type Count = { count: number; since: string | null };
type Group = {
  failureKind: string | null;
  messageKind: string | null;
  direction: string | null;
  status: string | null;
  count: number;
};
type Times = { count: number; p50: number | null; p95: number | null };
type Point = { from: string; to: string; succeeded: number; ended: number; pg: Times; cafe24: Times };
type Overview = {
  from: string;
  to: string;
  requested: number;
  paid: { orderCount: number; sums: { currency: string; amount: string; orderCount: number }[] };
  success: { succeeded: number; ended: number; percent: number; change: number | null };
  waitingNotifications: Count;
  unknownPayments: Count;
  unknownCancellations: Count;
  stuck: Count;
  needsPerson: Count;
  failures: Group[];
  incident: { source: string; failureKind: string; mallId: string; host: string; count: number; since: string } | null;
  chart: { unit: string; points: Point[] };
};

const query = `query ($from: DateTime, $to: DateTime, $mallIds: [String!]) {
  overview(from: $from, to: $to, mallIds: $mallIds) {
    from to requested
    paid { orderCount sums { currency amount orderCount } }
    success { succeeded ended percent change }
    waitingNotifications { count since } unknownPayments { count since } unknownCancellations { count since }
    stuck { count since } needsPerson { count since }
    failures { failureKind messageKind direction status count since }
    incident { source failureKind mallId host count since }
    chart { unit points { from to succeeded ended pg { count p50 p95 } cafe24 { count p50 p95 } } }
  }
}`;

async function overviewOf(variables: object = {}): Promise<Overview> {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data?.overview as unknown as Overview;
}

/** How many rows a list with this filter has. */
async function totalOf(list: 'orders' | 'notifications' | 'webhookEvents', filter: string): Promise<number> {
  const { data, errors } = await server.ask(`{ ${list}(first: 1, filter: { ${filter} }) { totalCount } }`);
  expect(errors).toBeUndefined();
  const found = data?.[list] as { totalCount: number } | undefined;
  return found?.totalCount ?? -1;
}

const paid = 'statuses: [PAID, PARTIALLY_REFUNDED, REFUNDED]';
const ended = 'statuses: [PAID, PARTIALLY_REFUNDED, REFUNDED, FAILED, CANCELLED, EXPIRED]';
const hanok = 'mallIds: ["hanokmall"]';

/** The whole of the seeded past, and a part of it for one mall. */
const asked: [string, { from: string; mallIds?: string[] }, string][] = [
  ['every mall', { from: '2026-05-10T00:00:00Z' }, ''],
  ['one mall', { from: '2026-05-15T00:00:00Z', mallIds: ['hanokmall'] }, hanok],
];

describe.each(asked)('the overview of %s: each figure counts what its list shows', (_, variables, malls) => {
  let figures: Overview;
  beforeAll(async () => {
    figures = await overviewOf(variables);
  });
  const ofOrders = () => `createdFrom: "${figures.from}" createdTo: "${figures.to}" ${malls}`;
  const ofRows = () => `from: "${figures.from}" to: "${figures.to}" ${malls}`;

  test('paid orders and success', async () => {
    expect(await totalOf('orders', ofOrders())).toBe(figures.requested);
    expect(figures.paid.orderCount).toBeGreaterThan(10);
    expect(await totalOf('orders', `${ofOrders()} ${paid}`)).toBe(figures.paid.orderCount);
    expect(figures.success.succeeded).toBe(figures.paid.orderCount);
    expect(await totalOf('orders', `${ofOrders()} ${ended}`)).toBe(figures.success.ended);
    for (const { currency, orderCount } of figures.paid.sums) {
      expect(await totalOf('orders', `${ofOrders()} ${paid} currencies: ["${currency}"]`)).toBe(orderCount);
    }
  });

  test('what waits at this moment', async () => {
    const { waitingNotifications, unknownPayments, unknownCancellations, stuck, needsPerson } = figures;
    expect(await totalOf('notifications', `statuses: [PENDING] ${malls}`)).toBe(waitingNotifications.count);
    expect(await totalOf('orders', `statuses: [UNKNOWN] ${malls}`)).toBe(unknownPayments.count);
    expect(await totalOf('orders', `cancellationStatuses: [UNKNOWN] ${malls}`)).toBe(unknownCancellations.count);
    expect(await totalOf('orders', `attentionCauses: [STILL_UNKNOWN] ${malls}`)).toBe(stuck.count);
    expect(await totalOf('orders', `needsAttention: true ${malls}`)).toBe(needsPerson.count);
    expect(
      [waitingNotifications, unknownPayments, unknownCancellations, needsPerson].map(({ count }) => count > 0),
    ).toEqual([true, true, true, true]);
  });

  test('failures by cause', async () => {
    for (const { failureKind, messageKind, direction, status, count } of figures.failures) {
      if (failureKind) {
        const filter = `statuses: [PENDING, EXHAUSTED] failureKinds: [${failureKind}] ${ofRows()}`;
        expect(await totalOf('notifications', filter)).toBe(count);
      } else if (messageKind) {
        const filter = `verdicts: [REJECTED] kinds: [${messageKind}] directions: [${direction}] ${ofRows()}`;
        expect(await totalOf('webhookEvents', filter)).toBe(count);
      } else {
        expect(await totalOf('orders', `statuses: [${status}] ${ofOrders()}`)).toBe(count);
      }
    }
    expect(figures.failures.map(({ failureKind }) => failureKind)).toContain('TLS');
    expect(figures.failures.map(({ status }) => status)).toContain('FAILED');
  });

  test('the points of the chart', async () => {
    const { unit, points } = figures.chart;
    expect(unit).toBe('DAY');
    for (const { from, to, succeeded, ended: all, pg, cafe24 } of points) {
      const span = `createdFrom: "${from}" createdTo: "${to}" ${malls}`;
      expect(await totalOf('orders', `${span} ${paid}`)).toBe(succeeded);
      expect(await totalOf('orders', `${span} ${ended}`)).toBe(all);
      expect(await totalOf('webhookEvents', `directions: [OUTBOUND] from: "${from}" to: "${to}" ${malls}`)).toBe(
        pg.count + cafe24.count,
      );
      const kinds = 'kinds: [PG_OPEN_CHECKOUT, PG_LOOK_UP, PG_PAY, PG_REFUND, PG_LOOK_UP_REFUND]';
      const calls = `directions: [OUTBOUND] ${kinds} from: "${from}" to: "${to}" ${malls}`;
      expect(await totalOf('webhookEvents', calls)).toBe(pg.count);
    }
    const sum = points.reduce((total, { succeeded }) => total + succeeded, 0);
    expect(sum).toBe(figures.paid.orderCount);
  });
});

describe('the overview', () => {
  test('adds no currencies up: each has its own sum, exact', async () => {
    const { paid: figures } = await overviewOf({ from: '2026-05-10T00:00:00Z', mallIds: ['tindahan'] });
    const rows = await server
      .em()
      .execute<{ paid: string }[]>(
        `select sum(paid_minor) as paid from orders where mall_id = 'tindahan' and paid_minor > 0`,
      );
    const minor = String(rows[0]?.paid);
    expect(figures.sums).toEqual([
      { currency: 'PHP', amount: `${minor.slice(0, -2)}.${minor.slice(-2)}`, orderCount: figures.orderCount },
    ]);
  });

  test('begins with the Korean day when nothing is said, in hours, the last one open', async () => {
    const { from, to, chart } = await overviewOf();
    expect([from, to]).toEqual(['2026-05-18T15:00:00.000Z', server.clock.now().toISOString()]);
    expect([chart.unit, chart.points.length]).toEqual(['HOUR', 15]);
    expect(chart.points.at(-1)).toMatchObject({ from: '2026-05-19T05:00:00.000Z', to });
  });

  test('says what waits by its age from the beginning', async () => {
    const { waitingNotifications, unknownPayments, incident } = await overviewOf({ mallIds: ['kawaii'] });
    expect(waitingNotifications.since).toBe(incident?.since);
    expect(unknownPayments).toEqual({ count: 0, since: null });
  });

  test('names the incident by cause, mall and host, and its list shows as many', async () => {
    const { incident } = await overviewOf();
    expect(incident).toMatchObject({
      source: 'CAFE24',
      failureKind: 'TLS',
      mallId: 'kawaii',
      host: 'kawaii.cafe24shop.com:443',
      count: 73,
    });
    // 02:10 in Korea.
    expect(incident?.since.slice(0, 16)).toBe('2026-05-18T17:10');
    const filter = 'statuses: [PENDING] failureKinds: [TLS] mallIds: ["kawaii"] receivers: ["kawaii.cafe24shop.com"]';
    expect(await totalOf('notifications', filter)).toBe(73);
    expect((await overviewOf({ mallIds: ['seoulstyle'] })).incident).toBeNull();
  });

  test('has times of answers where there were calls, and none where there were none', async () => {
    const { chart } = await overviewOf({ from: '2026-05-18T15:00:00Z' });
    const busy = chart.points.find(({ pg }) => pg.count > 3);
    expect(busy?.pg.p50).toBeGreaterThan(0);
    expect(busy?.pg.p95).toBeGreaterThanOrEqual(busy?.pg.p50 ?? Number.POSITIVE_INFINITY);
    const { chart: empty } = await overviewOf({ mallIds: [] });
    expect(empty.points[0]).toMatchObject({ succeeded: 0, ended: 0, pg: { count: 0, p50: null, p95: null } });
  });

  test('compares nothing with fewer than 20', async () => {
    const { success } = await overviewOf({ from: '2026-05-19T04:30:00Z', mallIds: ['tindahan'] });
    expect(success.change).toBeNull();
    const week = await overviewOf({ from: '2026-05-18T00:00:00Z' });
    expect(week.success.change).toEqual(expect.any(Number));
  });

  test('refuses a span that is longer than a month', async () => {
    const { errors } = await server.ask(query, { from: '2026-01-01T00:00:00Z' });
    expect(errors?.[0]?.message).toBe('`from` must be before `to` and now, by at most 31 days.');
  });

  test('counts for a bound key what belongs to its malls, whatever it asks for', async () => {
    const key = await server.key('viewer', ['tindahan']);
    const from = '2026-05-10T00:00:00Z';
    const answer = await server.askWith(key, query, { from });
    expect(answer.errors).toBeUndefined();
    const mine = answer.data?.overview;
    expect(mine).toEqual(await overviewOf({ from, mallIds: ['tindahan'] }));
    const theirs = (await server.askWith(key, query, { from, mallIds: ['hanokmall'] })).data?.overview;
    expect(theirs).toEqual(await overviewOf({ from, mallIds: [] }));
  });
});
