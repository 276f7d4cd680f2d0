import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aPaidOrder } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { rawSocket, transports } from '../support/live.ts';

let server: GraphqlServer;
let headers: Record<string, string>;
let orderId: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  headers = { authorization: `Bearer ${await server.key('viewer')}` };
  orderId = (await aPaidOrder(server.em())).id;
});
afterAll(() => server.stop());

const nested = (levels: number): string =>
  levels === 0 ? '{ id }' : `{ notifications { order ${nested(levels - 1)} } }`;
const aliases = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ');
const activity = 'subscription { activity { kinds } }';

/** A socket that has said who it is. */
async function aSocket() {
  const socket = rawSocket(server.url, headers);
  await socket.send({ type: 'connection_init' });
  await socket.message(({ type }) => type === 'connection_ack');
  return socket;
}

const bombs: [string, string, string][] = [
  ['too deep', `subscription { orderChanged(id: "x") ${nested(5)} }`, 'depth 12, at most 10'],
  ['too many aliases', `subscription { activity { ${aliases(51)} } }`, 'aliases 51, at most 50'],
  [
    'too much to read',
    'subscription { orderChanged(id: "x") { webhookEvents(first: 100) { edges { node { order { timeline(first: 100) { edges { node { id } } } } } } } } }',
    'at most 10000',
  ],
  ['a text of thousands of words', `subscription { activity { ${'kinds '.repeat(5001)} } }`, 'Syntax Error'],
  ['a field that is not there', 'subscription { activity { kinds nothing } }', 'nothing'],
  ['two fields at once', `subscription { activity { kinds } orderChanged(id: "x") { id } }`, 'only one'],
  ['a mutation', 'mutation { revokeApiKey(input: { apiKeyId: "none" }) { __typename } }', 'Only subscriptions'],
  ['a query', '{ viewer { name } }', 'Only subscriptions'],
];

describe.each(bombs)('%s', (_name, query, message) => {
  test('is refused before anything runs, by both ways', async () => {
    const listening = vi.spyOn(server.signals, 'subscribe');
    const socket = await aSocket();
    await socket.send({ id: '1', type: 'subscribe', payload: { query } });
    const { payload } = await socket.message(({ type }) => type === 'error');
    expect(JSON.stringify(payload)).toContain(message);
    expect(JSON.stringify(payload)).not.toContain('stack');
    socket.end();

    const body = JSON.stringify({ query });
    const json = { ...headers, 'content-type': 'application/json' };
    const answer = await fetch(`${server.url}/graphql/stream`, { method: 'POST', body, headers: json });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(message);
    expect(listening).not.toHaveBeenCalled();
    listening.mockRestore();
  });
});

test('a fault of ours says nothing of our insides, and is in the log', async () => {
  const breaking = vi.spyOn(server.signals, 'subscribe').mockImplementation(() => {
    throw new Error('select * from secrets');
  });
  const heard = transports['event stream'](server.url, headers, activity);
  expect(String(JSON.stringify(await heard.ending()))).not.toContain('secrets');
  breaking.mockRestore();
  expect(server.faults.map(({ message }) => message)).toContain('a GraphQL subscription failed');
});

describe('a socket', () => {
  test('that does not say who it is, is closed', async () => {
    const socket = rawSocket(server.url, headers);
    expect((await socket.closing()).code).toBe(4408);
  });

  test('may say it in its first message, as browsers must', async () => {
    const socket = rawSocket(server.url);
    await socket.send({ type: 'connection_init', payload: { authorization: headers.authorization } });
    await socket.message(({ type }) => type === 'connection_ack');
    socket.end();
    const stranger = rawSocket(server.url);
    await stranger.send({ type: 'connection_init' });
    expect((await stranger.closing()).code).toBe(4403);
  });

  test('that sends more than a message may hold, or no message at all, is closed', async () => {
    const socket = await aSocket();
    await socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: `#${'x'.repeat(70_000)}` } }));
    expect((await socket.closing()).code).toBe(1009);
    const other = await aSocket();
    await other.send('{');
    expect((await other.closing()).code).toBe(4400);
  });

  test('follows twenty things, not more', async () => {
    const socket = await aSocket();
    for (let n = 1; n <= 21; n++) await socket.send({ id: `s${n}`, type: 'subscribe', payload: { query: activity } });
    const refused = await socket.message(({ type }) => type === 'error');
    expect(JSON.stringify(refused.payload)).toContain('at most 20');
    await vi.waitFor(() => expect(socket.messages.filter(({ type }) => type === 'next')).toHaveLength(20));
    await socket.send({ id: 's1', type: 'complete' });
    await socket.send({ id: 'again', type: 'subscribe', payload: { query: activity } });
    await socket.message(({ type, id }) => type === 'next' && id === 'again');
    socket.end();
  });

  test('on another path, or for another protocol, is not opened', async () => {
    const elsewhere = rawSocket(`${server.url}/elsewhere`);
    expect((await elsewhere.closing()).code).toBe(1006);
  });

  test('of a caller who has forty is closed, until one of them ends', async () => {
    const key = await server.key('viewer');
    const own = { authorization: `Bearer ${key}` };
    const open = Array.from({ length: 40 }, () => rawSocket(server.url, own));
    for (const socket of open) await socket.send({ type: 'connection_init' });
    for (const socket of open) await socket.message(({ type }) => type === 'connection_ack');
    const late = rawSocket(server.url, own);
    await late.send({ type: 'connection_init' });
    expect(await late.closing()).toMatchObject({ code: 4429 });
    const stream = await fetch(`${server.url}/graphql/stream?query=${encodeURIComponent(activity)}`, { headers: own });
    expect(stream.status).toBe(429);
    for (const socket of open) socket.end();
    await vi.waitFor(async () => {
      const again = await fetch(`${server.url}/graphql/stream?query=${encodeURIComponent(activity)}`, { headers: own });
      expect(again.status).toBe(200);
      await again.body?.cancel();
    });
  });
});

test('an order that is not there comes as nothing', async () => {
  for (const id of ['x', orderId.replace(/.$/, (last) => (last === '0' ? '1' : '0'))]) {
    const heard = transports.WebSocket(
      server.url,
      headers,
      'subscription ($id: ID!) { orderChanged(id: $id) { id } }',
      {
        id,
      },
    );
    expect(await heard.until(() => true)).toEqual({ data: { orderChanged: null } });
    heard.close();
  }
});

test('nobody listens any more when everybody has gone, and a server that stops sends them away', async () => {
  const another = await startGraphqlServer();
  const own = { authorization: `Bearer ${await another.key('viewer')}` };
  let listening = 0;
  const { subscribe } = another.signals;
  vi.spyOn(another.signals, 'subscribe').mockImplementation((listener) => {
    const leave = subscribe(listener);
    listening += 1;
    return () => {
      listening -= 1;
      leave();
    };
  });
  const open = () => Object.values(transports).map((follow) => follow(another.url, own, activity));
  const first = open();
  for (const heard of first) await heard.until(() => true);
  expect(listening).toBe(2);
  for (const heard of first) heard.close();
  await vi.waitFor(() => expect(listening).toBe(0));
  const second = open();
  for (const heard of second) await heard.until(() => true);
  const began = performance.now();
  await another.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  for (const heard of second) await heard.ending();
});
