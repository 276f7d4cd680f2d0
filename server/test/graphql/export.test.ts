import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderLines } from '../../src/graphql/export/order-lines.ts';
import { orderList } from '../../src/graphql/order/order-list.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { Order } from '../../src/store/entities/order.ts';
import { aMall, aNotification, anAttention, anOrder, aPaidOrder, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { orderRow } from '../support/order-row.ts';
import { countStatements } from '../support/statements.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
  const em = server.em();
  const hanok = await aMall(em, { id: 'hanok' });
  await aMall(em, { id: 'busy' });
  const paid = await aPaidOrder(em, {
    mall: hanok,
    orderNumber: '20260519-0000029',
    buyerId: 'buyer@hana',
    paymentMethod: '=HYPERLINK("https://evil.example")',
  });
  await aNotification(em, { order: paid, status: 'EXHAUSTED' });
  await anAttention(em, { order: paid, cause: 'NOTIFY_EXHAUSTED' });
  const peso = { currency: 'PHP', requestedMinor: 306_500n, amountText: '3065.00' };
  await anOrder(em, { mall: hanok, orderNumber: '20260519-0000030', createdAt: new Date(0), ...peso });
  const many = Array.from({ length: 1_200 }, (_, n) =>
    orderRow('busy', n, { createdAt: new Date(someTime.getTime() + (n % 7)) }),
  );
  await server.em().insertMany(Order, many);
});
afterAll(() => server.stop());

type Asked = { role?: 'viewer' | 'support'; headers?: Record<string, string>; method?: string };

async function download(body: unknown, { role = 'support', headers = {}, method = 'POST' }: Asked = {}) {
  const response = await fetch(`${server.url}/graphql/export/orders.csv`, {
    method,
    headers: { 'content-type': 'application/json', cookie: await server.signIn(role), ...headers },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = Buffer.from(await response.arrayBuffer()).toString();
  return { status: response.status, headers: response.headers, text };
}

const entries = () => server.em().find(AuditEntry, { action: 'ORDERS_EXPORTED' }, { orderBy: { number: 'asc' } });

test('a file has the chosen columns in their order, in the words and the time of the reader', async () => {
  const { status, headers, text } = await download({
    filter: { mallIds: ['hanok'] },
    sort: 'CREATED_AT_ASC',
    times: 'KST',
    columns: [
      { key: 'orderNumber', title: '주문번호' },
      { key: 'requestedAt', title: '요청 시각, KST' },
      { key: 'status', words: { PAID: '결제 완료' } },
      'notice',
      'causes',
      'requestedAmount',
      'currency',
      'paidAmount',
      'buyer',
      'method',
    ],
  });
  expect(status).toBe(200);
  expect(text.startsWith('\u{FEFF}')).toBe(true);
  expect(text.slice(1).split('\r\n')).toEqual([
    '주문번호,"요청 시각, KST",status,notice,causes,requestedAmount,currency,paidAmount,buyer,method',
    '20260519-0000030,1970-01-01 09:00:00,REQUESTED,,,3065.00,PHP,0.00,,card',
    `20260519-0000029,2026-05-19 14:03:27,결제 완료,EXHAUSTED,NOTIFY_EXHAUSTED,39000,KRW,39000,bu****,"'=HYPERLINK(""https://evil.example"")"`,
    '',
  ]);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-disposition')).toBe('attachment; filename=orders_until_2026-05-19.csv');
  expect(headers.get('x-row-count')).toBe('2');
});

test('a long file has every order once, in the order of the list', async () => {
  const { text } = await download({
    filter: { mallIds: ['busy'] },
    columns: ['orderNumber', 'requestedAt', 'reference'],
  });
  const lines = text.trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(1_200);
  expect(new Set(lines).size).toBe(1_200);
  const times = lines.map((line) => line.split(',')[1] ?? '');
  expect(times).toEqual(times.toSorted().toReversed());
});

test('whoever leaves is read no further row for', async () => {
  const list = await orderList(server.em(), { mallIds: ['busy'] }, 'CREATED_AT_DESC', someTime);
  const columns = [{ key: 'orderNumber' as const }];
  const { statements } = await countStatements(server.orm, async () => {
    let parts = 0;
    for await (const _ of orderLines(() => server.em(), list, { columns, times: 'UTC' }, someTime)) {
      if (++parts === 2) break;
    }
  });
  expect(statements).toHaveLength(1);
});

test('the audit log has who took what, without the ids that were searched for', async () => {
  await download({ filter: { search: 'buyer@hana' }, columns: ['orderNumber', 'buyer'] });
  const entry = (await entries()).at(-1);
  expect(entry?.actorName).toBe('support');
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({
    rows: 1,
    columns: ['orderNumber', 'buyer'],
    filter: { search: '(ids)' },
  });
  expect(JSON.stringify(entry)).not.toContain('buyer@hana');
});

test('a key takes what it may see', async () => {
  const ask = async (key: string) =>
    download({ columns: ['orderNumber'] }, { headers: { authorization: `Bearer ${key}`, cookie: '' } });
  const { text } = await ask(await server.key('support', ['hanok']));
  expect(text.trim().split('\r\n')).toHaveLength(3);
  expect((await ask(await server.key('viewer'))).status).toBe(403);
});

test('nothing leaves, and nothing is noted, where it may not', async () => {
  const before = (await entries()).length;
  const body = { columns: ['orderNumber'], filter: { mallIds: ['hanok'] } };
  expect((await download(body, { role: 'viewer' })).status).toBe(403);
  expect((await download(body, { headers: { cookie: '' } })).status).toBe(401);
  expect((await download(body, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(401);
  expect((await download(body, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(401);
  expect((await download(JSON.stringify(body), { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  expect((await download(null, { method: 'GET' })).status).toBe(404);
  expect((await entries()).length).toBe(before);
});

test.each<[string, object, string]>([
  ['no column', { columns: [] }, 'columns'],
  ['a column that there is not', { columns: ['secret'] }, 'columns'],
  ['a filter that there is not', { columns: ['tid'], filter: { paidBy: 'x' } }, 'paidBy'],
  ['a word that there is not', { columns: ['tid'], filter: { statuses: ['LOST'] } }, 'filter.statuses.0'],
  ['something else', { columns: ['tid'], limit: 3 }, 'limit'],
])('%s is refused with what is wrong', async (_name, body, named) => {
  const { status, text } = await download(body);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(JSON.parse(text).errors[0].message).toContain(named);
});

test('more orders than a file holds are refused, instead of leaving some out', async () => {
  const more = Array.from({ length: 400 }, (_, n) => orderRow('busy', 2_000 + n));
  await server.em().insertMany(Order, more);
  const { status, text } = await download({ columns: ['orderNumber'] });
  expect(status).toBe(422);
  expect(JSON.parse(text).errors[0]).toMatchObject({ extensions: { code: 'EXPORT_TOO_LARGE', max: 1_500 } });
  expect((await download({ columns: ['orderNumber'], filter: { mallIds: ['hanok'] } })).status).toBe(200);
});
