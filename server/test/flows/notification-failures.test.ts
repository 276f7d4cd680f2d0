import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';

// A label of 64 characters is refused by the resolver itself, without asking anybody.
const unresolvable = `${'x'.repeat(64)}.invalid`;

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: `127.0.0.1,${unresolvable}` }, impatient);
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});
afterEach(() => {
  world.sandbox.mall.backToNormal();
  receiver.answerWith({});
});

async function paid(overrides: Record<string, string> = {}): Promise<PlacedOrder> {
  const placed = await placeOrder(world, { overrides });
  world.sandbox.pg.act(placed.code, 'approve');
  await world.settle();
  return placed;
}

async function firstTry(placed: PlacedOrder) {
  const [delivery] = await look(world).deliveries(placed);
  const [notification] = await look(world).notifications(placed);
  const messages = await look(world).messages({ kind: 'NOTIFICATION_PAYMENT' });
  return { delivery, notification, message: messages.find(({ id }) => id === delivery?.webhookEvent?.id) };
}

async function expectFailure(placed: PlacedOrder, failureKind: string, httpStatus: number | null) {
  const { delivery, notification, message } = await firstTry(placed);
  expect(delivery).toMatchObject({ succeeded: false, failureKind, finishedAt: world.clock.now() });
  expect(message).toMatchObject({ verdict: 'REJECTED', failureKind, httpStatus });
  expect(notification).toMatchObject({ status: 'PENDING', leasedUntil: null });
  expect(notification?.nextAttemptAt).toEqual(new Date(world.clock.now().getTime() + 10_000));
  expect(await read(world, placed)).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a mall that does not take a notification', () => {
  it.each([
    ['http502', 'HTTP_5XX', 502],
    ['refuse', 'NOT_OK', 200],
    ['redirect', 'HTTP_3XX', 302],
    ['unreadable', 'UNREADABLE', 200],
    ['reset', 'CONNECT', null],
    ['slow', 'TIMEOUT', null],
  ] as const)('by way of %s is a %s, and tried again in ten seconds', async (mode, failureKind, httpStatus) => {
    world.sandbox.mall.answerNotifications({ mode, seconds: 0.8 });
    await expectFailure(await paid(), failureKind, httpStatus);
  });

  it('because there is none at the address is HTTP_4XX', async () => {
    const url = `${world.sandbox.mallUrl}/malls/nobody/Pay/Recv/openpg/PayReceiveNoty.php`;
    await expectFailure(await paid({ return_noty_url: url }), 'HTTP_4XX', 404);
  });

  it('because nobody listens is CONNECT', async () => {
    await expectFailure(await paid({ return_noty_url: `http://127.0.0.1:${await closedPort()}/` }), 'CONNECT', null);
  });

  it('because its name does not exist is DNS', async () => {
    await expectFailure(await paid({ return_noty_url: `http://${unresolvable}/` }), 'DNS', null);
  });

  it('because its TLS is broken is TLS', async () => {
    await expectFailure(await paid({ return_noty_url: receiver.url.replace('http:', 'https:') }), 'TLS', null);
  });
});

describe('what counts as taken', () => {
  it.each<[string, Parameters<typeof receiver.answerWith>[0], string | null]>([
    ['200 {"result":"OK"}', {}, null],
    ['201 with spaces', { status: 201, body: ' { "result" : "OK", "more": 1 } ' }, null],
    ['the word in HTML', { body: '<p>{"result":"OK"}' }, 'UNREADABLE'],
    ['the bare word', { body: 'OK' }, 'UNREADABLE'],
    ['the bare word in quotes', { body: '"OK"' }, 'UNREADABLE'],
    ['nothing', { body: '' }, 'UNREADABLE'],
    ['204', { status: 204, body: '' }, 'UNREADABLE'],
    ['a list', { body: '[{"result":"OK"}]' }, 'NOT_OK'],
    ['another case', { body: '{"result":"ok"}' }, 'NOT_OK'],
    ['true', { body: '{"result":true}' }, 'NOT_OK'],
    ['OK with 500', { status: 500 }, 'HTTP_5XX'],
    ['OK with 404', { status: 404 }, 'HTTP_4XX'],
    ['OK with 301', { status: 301, headers: { location: '/elsewhere' } }, 'HTTP_3XX'],
    ['more than 64 KiB', { body: `{"result":"OK","padding":"${'x'.repeat(70_000)}"}` }, 'UNREADABLE'],
  ])('%s', async (_what, answer, failureKind) => {
    receiver.answerWith(answer);
    const before = receiver.received.length;
    const { delivery } = await firstTry(await paid({ return_noty_url: receiver.url }));
    expect(delivery).toMatchObject({ succeeded: failureKind === null, failureKind });
    expect(receiver.received).toHaveLength(before + 1);
  });

  it.each<[status: number, asked: string | ((now: Date) => string), seconds: number]>([
    [503, '15', 15],
    [429, '15', 15],
    [503, '900', 20],
    [503, '1', 10],
    [503, 'soon', 10],
    [503, '-5', 10],
    [429, (now) => new Date(now.getTime() + 17_000).toUTCString(), 17],
    [503, (now) => new Date(now.getTime() + 86_400_000).toUTCString(), 20],
    [503, (now) => new Date(now.getTime() - 60_000).toUTCString(), 10],
    [500, '15', 10],
    [404, '15', 10],
    [200, '15', 10],
  ])('%i with Retry-After %s puts the second try off to %i s', async (status, asked, seconds) => {
    const header = typeof asked === 'string' ? asked : asked(world.clock.now());
    receiver.answerWith({ status, body: '{"result":"NO"}', headers: { 'retry-after': header } });
    const { notification } = await firstTry(await paid({ return_noty_url: receiver.url }));
    expect(notification?.nextAttemptAt).toEqual(new Date(world.clock.now().getTime() + seconds * 1_000));
  });
});

describe('the wait for the next try', () => {
  it.each([
    [0, 8],
    [0.25, 9],
    [0.999_999, 12],
  ])('is spread by a fifth: the source of chance says %d, so it is %i s', async (chance, seconds) => {
    const { bridge } = world.app;
    const usual = bridge.random;
    bridge.random = () => chance;
    receiver.answerWith({ status: 500 });
    const { notification } = await firstTry(await paid({ return_noty_url: receiver.url }));
    bridge.random = usual;
    const waitMs = (notification?.nextAttemptAt?.getTime() ?? 0) - world.clock.now().getTime();
    expect(Math.round(waitMs / 1_000)).toBe(seconds);
  });
});

describe('an address that may not be called any more (contract.md §12-C)', () => {
  /** Lets the mall have these domains from now on. */
  async function setDomains(domains: string[]) {
    const em = world.app.bridge.orm.em.fork();
    (await em.findOneOrFail(Mall, 'tindahan')).domains = domains;
    await em.flush();
  }

  it.each([
    ['leads inside', ['localhost'], 'https://localhost/noty', ['localhost']],
    ['left the mall’s domains', ['shop.tindahan.example'], 'https://shop.tindahan.example/noty', ['other.example']],
  ])('because it %s is not called: given up at once and shown to staff', async (_why, domains, url, later) => {
    await setDomains(domains);
    const placed = await placeOrder(world, { overrides: { return_noty_url: url } });
    await setDomains(later);
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();

    const { delivery, notification, message } = await firstTry(placed);
    expect(delivery).toMatchObject({ succeeded: false, failureKind: 'BLOCKED' });
    expect(message).toMatchObject({ verdict: 'REJECTED', failureKind: 'BLOCKED', httpStatus: null });
    expect(notification).toMatchObject({ status: 'EXHAUSTED', nextAttemptAt: null, deliveryCount: 1 });
    expect(await look(world).attentions(placed)).toEqual(['NOTIFY_BLOCKED']);
    expect((await read(world, placed)).status).toBe('PAID');
  });
});
