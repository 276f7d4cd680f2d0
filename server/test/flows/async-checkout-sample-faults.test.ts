import { createHmac } from 'node:crypto';
import { demoSecrets } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancelUnheard, paidOrder } from '../support/cancellation.ts';
import { externalBuyer, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';
import { placeOrder } from '../support/place-order.ts';
import { placeSyncOrder } from '../support/sync-order.ts';
import { type Fields, paymentRequest, wire } from '../support/wire.ts';

/* What Cafe24's sample does wrong around the PG's webhooks, by the numbers of contract.md §11. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await withTokens(world);
});
afterAll(() => world.stop());

const told = (orderNumber: string) => world.sandbox.mall.notifications('tindahan', orderNumber);
const signed = (texts: unknown[]) =>
  createHmac('sha256', demoSecrets.serviceKey).update(texts.join('')).digest('base64');

it('a notification is signed over Cafe24’s order number, not over the PG’s code (contract.md §11-6)', async () => {
  const { orderNumber, code } = await paidOrder(world);
  const [{ fields = {} } = {}] = told(orderNumber);
  const { amount, currency, order_id, partner_id, tid, hash_data } = fields as Fields;
  expect([order_id, tid]).toEqual([orderNumber, code]);
  expect(hash_data).toBe(signed([amount, currency, orderNumber, partner_id, code]));
  expect(hash_data).not.toBe(signed([amount, currency, code, partner_id, code]));
});

it('a deposit that is awaited is no failure, and its arrival is told as a transfer (contract.md §11-29)', async () => {
  const { orderNumber, code } = await placeOrder(world);
  world.sandbox.pg.act(code, 'pay_later');
  await world.settle();
  world.sandbox.pg.act(code, 'deposit');
  await world.settle();
  expect(told(orderNumber).map(({ fields }) => fields)).toMatchObject([
    { request_type: 'payment', payed_tf: 'F', amount: '3065.00', result_code: '0000' },
    { request_type: 'notification', payed_tf: 'T', amount: '3065.00', result_code: '0000' },
  ]);
});

it('a partner with a quote too many is nobody, and is not read apart (contract.md §11-28)', async () => {
  for (const partner_id of ['tindahan:1:p3x8d1"', '"tindahan:1:p3x8d1"', 'tindahan:1', 'tindahan:1:p3x8d1:x']) {
    const answer = await wire(world).requestPayment(paymentRequest(world, { partner_id }));
    expect(answer.status, partner_id).toBe(400);
    const [stored] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason: 'UNKNOWN_PARTNER', mallId: null });
  }
});

describe('every address that the PG is given leads to a door of ours (contract.md §11-2)', () => {
  it.each(['asynchronous', 'synchronous', 'external'])('in %s checkout', async (checkout) => {
    const code = await openCheckout(checkout);
    const order = world.sandbox.pg.order(code);
    for (const url of [order?.callbackUrl, order?.reviewUrl].filter((given) => given !== undefined)) {
      const page = await fetch(url, { redirect: 'manual' });
      expect([200, 302, 404], url).toContain(page.status);
      expect(page.headers.get('content-type'), url).toMatch(/html|plain/);
    }
    await expectWebhookDoor(order?.webhookUrl);
  });

  it('and for a refund', async () => {
    const paid = await paidOrder(world);
    await cancelUnheard(world, paid);
    await expectWebhookDoor(world.sandbox.pg.order(paid.code)?.refunds[0]?.webhookUrl);
  });

  async function openCheckout(checkout: string): Promise<string> {
    if (checkout === 'external') return (await externalBuyer(world).arriveAtReview()).code;
    return (await (checkout === 'synchronous' ? placeSyncOrder(world) : placeOrder(world))).code;
  }

  /** It knows what it is sent: an empty message is refused for what it lacks. */
  async function expectWebhookDoor(url: string | undefined): Promise<void> {
    expect(url).toMatch(new RegExp(`^${world.app.url}/api/`));
    const answer = await fetch(String(url), { method: 'POST', body: '{}' });
    expect([answer.status, Object.keys((await answer.json()) as object)], url).toEqual([
      400,
      expect.arrayContaining(['message']),
    ]);
    const [stored] = (await look(world).messages({ verdict: 'REJECTED' })).slice(-1);
    expect(stored).toMatchObject({ kind: expect.stringMatching(/^PG_/), reason: 'MISSING_FIELD' });
  }
});
