import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { placeOrder, read } from '../support/place-order.ts';
import { paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
// Of one address only 60 rejected messages a minute are kept.
beforeEach(() => world.clock.pass(60));

const refused = (result_message: string) => ({
  status: 400,
  body: { result_code: '9999', result_message, payment_url: '' },
});

async function storedAs(requestId: string) {
  const messages = await look(world).messages({ kind: 'PAYMENT_REQUEST' });
  return messages.find((message) => message.requestId === requestId);
}

/** Runs `work` while the mall or its shop is otherwise than usual. */
async function during<T>(change: { mall?: Partial<Mall>; shop?: Partial<Shop> }, work: () => Promise<T>): Promise<T> {
  const em = world.app.bridge.orm.em.fork();
  const mall = await em.findOneOrFail(Mall, 'tindahan');
  const shop = await em.findOneOrFail(Shop, { mall: 'tindahan' });
  const { pgPublicKey, pgSecretKeySealed, domains } = mall;
  Object.assign(mall, change.mall);
  Object.assign(shop, change.shop);
  await em.flush();
  try {
    return await work();
  } finally {
    Object.assign(mall, { pgPublicKey, pgSecretKeySealed, domains, uninstalledAt: null });
    Object.assign(shop, { enabled: true });
    await em.flush();
  }
}

describe('a payment request of a shop that may not take payments', () => {
  it.each<[string, string, Parameters<typeof during>[0]]>([
    ['MALL_UNINSTALLED', 'Mall does not exist', { mall: { uninstalledAt: new Date() } }],
    ['SHOP_DISABLED', 'Payment gateway is not enabled on this shop', { shop: { enabled: false } }],
    ['PG_KEYS_MISSING', 'Payment gateway is not enabled on this shop', { mall: { pgSecretKeySealed: null } }],
    ['PG_KEYS_MISSING', 'Payment gateway is not enabled on this shop', { mall: { pgPublicKey: null } }],
  ])('is refused as %s with the words "%s"', async (reason, words, change) => {
    const fields = paymentRequest(world);
    const answer = await during(change, () => wire(world).requestPayment(fields));
    expect(answer).toMatchObject(refused(words));
    expect(await storedAs(answer.requestId)).toMatchObject({ verdict: 'REJECTED', reason, mallId: 'tindahan' });
    expect(await wire(world).requestPayment(fields)).toMatchObject({ status: 200 });
  });
});

const own = 'https://tindahan.cafe24shop.com/return';

describe('an address in a payment request (contract.md §12-B3, §12-C)', () => {
  const outside: [url: string, host: string, why: string][] = [
    ['http://tindahan.cafe24shop.com/x', 'tindahan.cafe24shop.com', 'not https'],
    ['https://evil.example/x', 'evil.example', "not one of the mall's domains"],
    [
      'https://tindahan.cafe24shop.com.evil.example/',
      'tindahan.cafe24shop.com.evil.example',
      "not one of the mall's domains",
    ],
    ['https://evilcafe24.com/', 'evilcafe24.com', "not one of the mall's domains"],
    ['https://tindahan.cafe24shop.com@evil.example/', 'evil.example', 'carries user-info'],
    ['https://user:word@tindahan.cafe24shop.com/', 'tindahan.cafe24shop.com', 'carries user-info'],
    ['https://tindahan.cafe24shop.com:8443/', 'tindahan.cafe24shop.com:8443', 'unusual port'],
    ['https://127.0.0.1/', '127.0.0.1', "not one of the mall's domains"],
    ['https://2130706433/', '127.0.0.1', "not one of the mall's domains"],
    ['https://0177.0.0.1/', '127.0.0.1', "not one of the mall's domains"],
    ['https://0x7f.1/', '127.0.0.1', "not one of the mall's domains"],
    ['https://tindahan.cafe24shop.com./', 'tindahan.cafe24shop.com.', "not one of the mall's domains"],
    ['https://tindahan.cafe24shop.com:80/', 'tindahan.cafe24shop.com:80', 'unusual port'],
    ['https://[::ffff:169.254.169.254]/', '[::ffff:a9fe:a9fe]', "not one of the mall's domains"],
    ['https://[fd00:ec2::254]/', '[fd00:ec2::254]', "not one of the mall's domains"],
    ['https://tindahan.c\u0430fe24shop.com/', 'tindahan.xn--cfe24shop-0yh.com', "not one of the mall's domains"],
    ['https://evil.example#.cafe24shop.com', 'evil.example', "not one of the mall's domains"],
    ['https://[::1]/', '[::1]', "not one of the mall's domains"],
    ['https://169.254.169.254/latest/meta-data/', '169.254.169.254', "not one of the mall's domains"],
    ['https://localhost/', 'localhost', "not one of the mall's domains"],
    ['https://evil.example\\@tindahan.cafe24shop.com/', 'evil.example', "not one of the mall's domains"],
    ['javascript:alert(1)', '', 'not http'],
    ['data:text/html,hello', '', 'not http'],
    ['file:///etc/passwd', '', 'not http'],
    ['ftp://tindahan.cafe24shop.com/', 'tindahan.cafe24shop.com', 'not http'],
  ];
  const table = ['return_url', 'return_noty_url'].flatMap((field) => outside.map((row) => [field, ...row] as const));

  it.each(table)('%s %s is refused: it leads to "%s", which is %s', async (field, url, host, why) => {
    const answer = await wire(world).requestPayment(paymentRequest(world, { [field]: url }));
    expect(answer).toMatchObject(refused('Invalid request'));
    expect(await storedAs(answer.requestId)).toMatchObject({
      reason: 'URL_NOT_ALLOWED',
      reasonParams: { field, host, why },
      mallId: 'tindahan',
    });
  });

  it.each([
    'https://TINDAHAN.cafe24shop.com/x?y=1#z',
    'https://tindahan.cafe24.com/',
    'https://shop.tindahan.example/Pay',
    'https://tindahan.cafe24shop.com:443/',
  ])('%s is one of the mall’s', async (url) => {
    const domains = ['Shop.Tindahan.example'];
    const fields = paymentRequest(world, { return_url: url, return_noty_url: own });
    const answer = await during({ mall: { domains } }, () => wire(world).requestPayment(fields));
    expect(answer).toMatchObject({ status: 200 });
    expect((await look(world).order('tindahan', String(fields.order_id))).returnUrl).toBe(url);
  });

  it('of another mall’s own domain is refused', async () => {
    const answer = await during({ mall: { domains: ['shop.tindahan.example'] } }, () =>
      wire(world).requestPayment(paymentRequest(world, { return_url: 'https://shop.hanok.example/' })),
    );
    expect(answer).toMatchObject(refused('Invalid request'));
  });
});

describe('a payment request for an order that is paid', () => {
  it.each(['3065.00', '1.00'])(
    'is refused, whatever it asks for (%s), and stands in the order’s history',
    async (amount) => {
      const placed = await placeOrder(world);
      world.sandbox.pg.act(placed.code, 'approve');
      await world.settle();
      const before = await read(world, placed);

      const again = await world.sandbox.mall.placeOrder({ ...placed, shopNo: 1, amount });
      expect(again.answer).toMatchObject(refused('Order is already paid'));
      expect(await read(world, placed)).toMatchObject({
        status: 'PAID',
        paidMinor: 306500n,
        amountText: '3065.00',
        attemptCount: 1,
        returnUrl: before.returnUrl,
      });
      expect((await look(world).history(before)).at(-1)).toBe('MESSAGE_REJECTED');
      expect(world.sandbox.pg.orders().filter(({ orderName }) => orderName === placed.orderNumber)).toHaveLength(1);
      const [stored] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
      expect(stored).toMatchObject({ verdict: 'REJECTED', reason: 'ALREADY_PAID', httpStatus: 400 });
    },
  );
});

describe('what staff and the caller learn of a refusal', () => {
  it('differs: the caller gets safe words and the id by which staff find reason, message and answer', async () => {
    const answer = await wire(world).requestPayment(
      paymentRequest(world, { partner_id: 'nobody:1:x', buyer_id: 'nena' }),
    );
    expect(answer).toMatchObject(refused('Mall does not exist'));
    const stored = await storedAs(answer.requestId);
    expect(stored).toMatchObject({
      direction: 'INBOUND',
      verdict: 'REJECTED',
      reason: 'UNKNOWN_PARTNER',
      order: null,
      remoteAddress: '127.0.0.1',
      method: 'POST',
      path: '/api/asynchronous-checkout/checkout',
      responseBody: JSON.stringify(answer.body),
    });
    expect(stored?.body).toContain('nobody:1:x');
    expect(stored?.bodySha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toMatch(/demo-service-key|sk_demo/);
  });
});
