import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { impatient, startWorld, type World } from '../support/app.ts';
import { externalBuyer, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';
import { outcomeOf, read } from '../support/place-order.ts';
import { after, attemptsOf, justAt, lostSchedule, questions } from '../support/recheck.ts';
import { newOrderNumber } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

type Mode = 'http503' | 'reset' | 'timeout' | 'empty' | 'after_timeout';

/** A payment request whose answer of the PG gets lost in this way. */
async function lost(mode: Mode) {
  world.sandbox.pg.fail({ call: 'checkouts', mode, times: 1 });
  const { orderNumber } = await world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00' });
  const placed = { mallId: 'tindahan', orderNumber };
  const { id, status } = await read(world, placed);
  expect(status).toBe('UNKNOWN');
  return { ...placed, id };
}

/** The same, by a process that died between intention and answer. `arrived`: the PG got its call. */
async function cutOff(arrived: boolean) {
  const { bridge } = world.app;
  const { openCheckout } = bridge.pg;
  bridge.pg.openCheckout = async (...call) => {
    if (arrived) await openCheckout(...call);
    throw new Error('the process dies');
  };
  const orderNumber = newOrderNumber();
  await world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00', orderNumber });
  bridge.pg.openCheckout = openCheckout;
  const placed = { mallId: 'tindahan', orderNumber };
  const { id, status } = await read(world, placed);
  expect(status).toBe('REQUESTED');
  return { ...placed, id };
}

const codeOf = ({ orderNumber }: { orderNumber: string }) =>
  String(world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber)?.orderCode);
const tolds = ({ orderNumber }: { orderNumber: string }) =>
  world.sandbox.mall.notifications('tindahan', orderNumber).map(({ fields }) => fields?.payed_tf);

describe('a checkout whose answer was lost', () => {
  it.each(['http503', 'reset', 'timeout'] as const)(
    '%s: after a minute the PG says it never got it, so the attempt has failed and Cafe24 may ask anew',
    async (mode) => {
      const placed = await lost(mode);
      await after(world, 59);
      expect((await read(world, placed)).status).toBe('UNKNOWN');
      await after(world, 1);
      expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'FAILED', paidMinor: 0n });
      expect(await questions(world, placed)).toEqual([{ about: 'payment', answer: 'unknown' }]);
      const [asked] = (await look(world).messages({ kind: 'PG_LOOK_UP' })).slice(-1);
      expect(asked).toMatchObject({ verdict: 'ACCEPTED', httpStatus: 404, direction: 'OUTBOUND' });
      expect(tolds(placed)).toEqual([]);
      const again = await world.sandbox.mall.placeOrder({ shopNo: 1, amount: '3065.00', ...placed });
      expect(again.paymentUrl).not.toBeNull();
      expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', attemptCount: 2 });
    },
  );

  it.each(['empty', 'after_timeout'] as const)(
    '%s: after a minute the PG says it has it; the order waits for its buyer, and a repeat gets the page',
    async (mode) => {
      const placed = await lost(mode);
      await after(world, 60);
      expect((await read(world, placed)).status).toBe('REQUESTED');
      expect(await attemptsOf(world, placed)).toMatchObject([{ orderCode: codeOf(placed), checkCount: 0 }]);
      const again = await world.sandbox.mall.placeOrder({ shopNo: 1, amount: '3065.00', ...placed });
      expect(again.paymentUrl).toContain(codeOf(placed));
      expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', attemptCount: 1 });
    },
  );

  it('and its webhook as well: the money is found by asking, and Cafe24 is told', async () => {
    const placed = await lost('empty');
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(codeOf(placed), 'approve');
    await world.settle();
    expect((await read(world, placed)).status).toBe('UNKNOWN');
    await after(world, 60);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(tolds(placed)).toEqual(['T']);
    expect((await attemptsOf(world, placed))[0]).toMatchObject({ status: 'PAID', expiresAt: null });
  });

  it('while the PG stays silent is asked by the schedule, then a person; nothing is guessed', async () => {
    const placed = await lost('http503');
    world.sandbox.pg.fail({ call: 'lookups', mode: 'http503' });
    const asked = async () => (await questions(world, placed)).length;
    for (const [index, wait] of lostSchedule.entries()) {
      expect(await justAt(world, wait, asked)).toEqual([index, index + 1]);
    }
    expect((await questions(world, placed)).at(-1)).toEqual({
      about: 'payment',
      answer: 'silent',
      failure: 'HTTP_5XX',
      n: 10,
      of: 10,
    });
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'UNKNOWN', paidMinor: 0n });
    expect(await look(world).attentions(placed)).toEqual(['STILL_UNKNOWN']);
    await after(world, 40 * 86_400);
    expect(await asked()).toBe(10);
    expect(tolds(placed)).toEqual([]);
  });

  it('and that a person was called for needs nobody once the PG reports by itself', async () => {
    const placed = await lost('empty');
    world.sandbox.pg.fail({ call: 'lookups', mode: 'reset' });
    for (const wait of lostSchedule) await after(world, wait);
    expect(await look(world).attentions(placed)).toEqual(['STILL_UNKNOWN']);
    world.sandbox.pg.act(codeOf(placed), 'approve');
    await world.settle();
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(await look(world).attentions(placed)).toEqual([]);
  });

  it('and for which the PG took another amount is held, not paid', async () => {
    const placed = await lost('empty');
    const { bridge } = world.app;
    const { lookUp } = bridge.pg;
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(codeOf(placed), 'approve');
    await world.settle();
    bridge.pg.lookUp = async (...call) => {
      const answer = await lookUp(...call);
      const { exchange, outcome } = answer;
      if (outcome.kind !== 'found') return answer;
      return { exchange, outcome: { ...outcome, paid: { ...outcome.paid, minor: outcome.paid.minor - 100n } } };
    };
    await after(world, 60);
    bridge.pg.lookUp = lookUp;
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'UNKNOWN', paidMinor: 0n });
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    expect(tolds(placed)).toEqual([]);
  });
});

describe('a process that died while the PG was asked', () => {
  it('before its call arrived: the attempt has failed', async () => {
    const placed = await cutOff(false);
    await after(world, 60);
    expect((await read(world, placed)).status).toBe('FAILED');
  });

  it('after it arrived: the PG has it, and the order waits for its buyer', async () => {
    const placed = await cutOff(true);
    await after(world, 60);
    expect((await read(world, placed)).status).toBe('REQUESTED');
    expect((await attemptsOf(world, placed))[0]?.orderCode).toBe(codeOf(placed));
  });

  it('and a PG that is silent: the order is UNKNOWN, as after any lost answer', async () => {
    const placed = await cutOff(true);
    world.sandbox.pg.fail({ call: 'lookups', mode: 'reset' });
    await after(world, 60);
    expect((await read(world, placed)).status).toBe('UNKNOWN');
    expect((await attemptsOf(world, placed))[0]).toMatchObject({ status: 'UNKNOWN', checkCount: 1 });
  });
});

describe('a request that is repeated while the question is on its way', () => {
  it('keeps its payment page: the PG’s not knowing is older than the call', async () => {
    const placed = await lost('http503');
    const { bridge } = world.app;
    const { lookUp } = bridge.pg;
    let repeated = false;
    bridge.pg.lookUp = async (...call) => {
      const answer = await lookUp(...call);
      if (!repeated) {
        repeated = true;
        await world.sandbox.mall.placeOrder({ shopNo: 1, amount: '3065.00', ...placed });
      }
      return answer;
    };
    await after(world, 60);
    bridge.pg.lookUp = lookUp;
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', attemptCount: 1 });
  });

  it('and whose own call has not arrived yet keeps it as well', async () => {
    const placed = await lost('http503');
    const { bridge } = world.app;
    const { lookUp, openCheckout } = bridge.pg;
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const requests = async () => (await look(world).history(placed)).filter((kind) => kind === 'PAYMENT_REQUESTED');
    let again: Promise<{ paymentUrl: string | null }> | undefined;
    bridge.pg.openCheckout = async (...call) => {
      await arrival;
      return openCheckout(...call);
    };
    bridge.pg.lookUp = async (...call) => {
      again ??= world.sandbox.mall.placeOrder({ shopNo: 1, amount: '3065.00', ...placed });
      await expect.poll(requests).toHaveLength(2);
      return lookUp(...call);
    };
    await after(world, 60);
    Object.assign(bridge.pg, { lookUp, openCheckout });
    arrive();
    expect((await again)?.paymentUrl).not.toBeNull();
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', attemptCount: 1 });
  });
});

describe('the final amount of external checkout, whose answer was lost', () => {
  beforeAll(() => withTokens(world));

  async function payLost(mode: Mode) {
    const buyer = externalBuyer(world);
    const { token, code, orderNumber } = await buyer.arriveAtReview();
    const confirm = () => buyer.pay({ token, amount: '6280.00', action: 'pay' });
    world.sandbox.pg.fail({ call: 'pay', mode, times: 1 });
    await confirm();
    const placed = { mallId: 'tindahan', orderNumber };
    const { id, status } = await read(world, placed);
    expect(status).toBe('UNKNOWN');
    return { ...placed, id, code, again: confirm };
  }

  it('but arrived: the order waits for its buyer, who pays, and only that ends it', async () => {
    const placed = await payLost('empty');
    await after(world, 60);
    expect((await read(world, placed)).status).toBe('REQUESTED');
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    expect((await read(world, placed)).status).toBe('PAID');
  });

  it('and never arrived: the PG says that it waits for us, and the buyer may confirm again', async () => {
    const placed = await payLost('http503');
    await after(world, 60);
    expect((await read(world, placed)).status).toBe('AUTHORIZED');
    expect(await look(world).attentions(placed)).toEqual([]);
    expect((await placed.again()).status).toBe(303);
  });
});
