import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { impatient, startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';
import { callBack, comeBack, placeSyncOrder } from '../support/sync-order.ts';
import { digestOf, type Fields, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterEach(() => world.sandbox.pg.backToNormal());
afterAll(() => world.stop());

const silence = () => {
  world.sandbox.pg.webhookMode('hold');
  world.sandbox.pg.fail({ call: 'orders', mode: 'http503' });
};
const readBy = (key: string) => wire(world, 'synchronous').readResult({ key });
const beingChecked = {
  status: 400,
  body: { result_code: '9999', result_message: 'Payment result is being checked' },
};

describe('when the PG’s answer is lost', () => {
  it.each(['http503', 'reset', 'timeout', 'empty'] as const)(
    '%s: the buyer gets home, the order stays as it is',
    async (mode) => {
      world.sandbox.pg.webhookMode('hold');
      world.sandbox.pg.fail({ call: 'orders', mode });
      const placed = await placeSyncOrder(world);
      const { said } = await comeBack(world, placed, 'approve');
      expect(said).toMatchObject({ result_code: '9999', result_message: 'Order Not Successful', key: placed.key });
      expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED' });
      expect(await look(world).history(placed)).toContain('PG_CALL_LOST');

      expect(await readBy(placed.key)).toMatchObject(beingChecked);
      expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', mallReadAt: null });
      world.sandbox.pg.backToNormal();
      await world.settle();
      expect((await readBy(placed.key)).body).toMatchObject({ result_code: '0000', payed_tf: 'T' });
      expect(await look(world).attentions(placed)).toEqual([]);
    },
  );

  it('says nothing signed', async () => {
    silence();
    const placed = await placeSyncOrder(world);
    world.sandbox.pg.act(placed.code, 'approve');
    expect(JSON.stringify((await readBy(placed.key)).body)).not.toContain('hash_data');
  });
});

describe('the PG’s word that does not fit', () => {
  it('is held: Cafe24 is told neither "paid" nor "not paid"', async () => {
    const placed = await placeSyncOrder(world);
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'S', amount: '10.00' });
    const order = world.sandbox.pg.orders().find(({ orderCode }) => orderCode === placed.code);
    if (!order) throw new Error('no such payment');
    order.amount = '10.00';
    world.sandbox.pg.webhookMode('hold');
    const { said } = await comeBack(world, placed, 'approve');
    expect(said).toMatchObject({ result_code: '9999' });
    expect(await readBy(placed.key)).toMatchObject(beingChecked);
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', paidMinor: 0n });
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    const [asked] = (await look(world).messages({ kind: 'PG_LOOK_UP' })).slice(-1);
    expect(asked).toMatchObject({ direction: 'OUTBOUND', verdict: 'HELD', reason: 'AMOUNT_MISMATCH' });
  });
});

describe('money that Cafe24 would not find by reading', () => {
  async function readAsUnpaid(fields: Fields): Promise<PlacedOrder & { key: string }> {
    const { body } = await wire(world, 'synchronous').requestPayment(fields);
    const url = new URL(String((body as Fields).payment_url));
    const key = url.searchParams.get('key') ?? '';
    const orderNumber = String(fields.order_id);
    const order = await look(world).order('tindahan', orderNumber);
    const [attempt] = order.attempts.getItems();
    const placed = { id: order.id, mallId: 'tindahan', orderNumber, paymentUrl: url.href, key };
    const known = { ...placed, reference: attempt?.reference ?? '', code: attempt?.orderCode ?? '' };
    await comeBack(world, known, 'pay_later');
    expect((await readBy(key)).body).toMatchObject({ payed_tf: 'F' });
    await world.settle();
    world.sandbox.pg.act(known.code, 'deposit');
    await world.settle();
    return known;
  }

  it('is told where the request named an address for it, and a person is called', async () => {
    const placed = await readAsUnpaid(paymentRequest(world));
    expect(await look(world).attentions(placed)).toEqual(['READ_AS_UNPAID']);
    const told = (await look(world).notifications(placed)).map(({ kind, content }) => [
      kind,
      JSON.parse(content).payed_tf,
    ]);
    expect(told).toEqual([['PAYMENT', 'T']]);
    // A later reading finds it: then nobody needs to look any more.
    expect((await readBy(placed.key)).body).toMatchObject({ payed_tf: 'T' });
    expect(await look(world).attentions(placed)).toEqual([]);
  });

  it('calls a person where there is no such address', async () => {
    const placed = await readAsUnpaid(paymentRequest(world, { return_noty_url: undefined }));
    expect(await look(world).attentions(placed)).toEqual(['READ_AS_UNPAID']);
    expect(await look(world).notifications(placed)).toEqual([]);
  });

  it('after the order had ended calls a person too', async () => {
    const placed = await placeSyncOrder(world);
    await comeBack(world, placed, 'expire');
    await world.settle();
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    expect(await look(world).attentions(placed)).toEqual(['LATE_MONEY']);
    expect(await look(world).notifications(placed)).toEqual([]);
  });
});

describe('a browser without the PG’s proof', () => {
  const signed = ({ reference, code }: PlacedOrder, status: string) => ({
    reference_no: reference,
    order_code: code,
    status,
    digest: digestOf('tindahan', [reference, code, status]),
  });
  const asQuery = (fields: Record<string, string>) => `?${new URLSearchParams(fields)}`;

  it('gets home without the key, and the PG is not asked', async () => {
    const [placed, other] = [await placeSyncOrder(world), await placeSyncOrder(world)];
    const good = signed(placed, 'S');
    const { digest: _, ...bare } = good;
    for (const fields of [
      bare,
      { ...good, digest: '0'.repeat(40) },
      { ...good, status: 'F' },
      { ...bare, key: other.key },
      { ...bare, key: `${placed.key}x` },
      { ...good, digest: '0'.repeat(40), key: placed.key },
    ]) {
      const { status, said, location } = await callBack(world, asQuery(fields));
      expect(status).toBe(302);
      expect(said).toMatchObject({ result_code: '9999', result_message: 'Order Not Successful' });
      expect(location.href).not.toContain('key=');
    }
    const asked = (await look(world).messages({ kind: 'PG_LOOK_UP' })).filter(({ order }) => order?.id === placed.id);
    expect(asked).toEqual([]);
    const [last] = (await look(world).messages({ kind: 'BUYER_CALLBACK' })).slice(-1);
    expect(last).toMatchObject({ verdict: 'REJECTED', reason: 'BAD_DIGEST' });
  });

  it('that claims "paid" with the PG’s own digest is not believed: the PG is asked', async () => {
    const placed = await placeSyncOrder(world);
    const { said } = await callBack(world, asQuery(signed(placed, 'S')));
    expect(said).toMatchObject({ result_code: '9999', key: placed.key });
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED' });
  });

  it('with two keys, an object for a key, or a payment of the other checkout is nobody', async () => {
    const placed = await placeSyncOrder(world);
    const twice = `?reference_no=${placed.reference}&key=${placed.key}&key=${placed.key}`;
    expect((await callBack(world, twice)).location.href).not.toContain('key=');
    const nested = `?reference_no=${placed.reference}&key[x]=${placed.key}`;
    expect((await callBack(world, nested)).location.href).not.toContain('key=');
    expect(await wire(world).callback(asQuery(signed(placed, 'S')))).toMatchObject({ status: 404 });
    const told = await wire(world).requestPayment(paymentRequest(world));
    const code =
      String((told.body as Fields).payment_url)
        .split('/')
        .at(-1) ?? '';
    const reference = world.sandbox.pg.orders().find(({ orderCode }) => orderCode === code)?.referenceNo ?? '';
    expect(await wire(world, 'synchronous').callback(`?reference_no=${reference}`)).toMatchObject({ status: 404 });
  });
});

it('an unknown payment at the PG: the buyer hears so, the order stays, and Cafe24 reads "not paid"', async () => {
  const placed = await placeSyncOrder(world);
  const order = world.sandbox.pg.orders().find(({ orderCode }) => orderCode === placed.code);
  if (!order) throw new Error('no such payment');
  order.merchantKey = 'pk_somebody_else';
  const { said } = await callBack(world, `?reference_no=${placed.reference}&key=${placed.key}`);
  expect(said).toMatchObject({ result_code: '9999', result_message: 'PG order not found' });
  expect((await readBy(placed.key)).body).toMatchObject({ payed_tf: 'F', result_code: '1400' });
  expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED' });
});
