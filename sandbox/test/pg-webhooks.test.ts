import { describe, expect, it } from 'vitest';
import { paymentDigest } from '../src/pg/digests.ts';
import { merchant, openCheckout, paidOrder } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

const statuses = (webhooks: { status: string }[]) => webhooks.map(({ status }) => status);

describe('payment webhooks', () => {
  it('carry the facts and a right digest', async () => {
    const stage = await startStage({ now: () => new Date('2026-05-19T05:03:27Z') });
    const orderCode = await paidOrder(stage, { reference_no: 'mine' });
    const facts = { referenceId: 'mine', orderCode, status: 'S', amount: '39000', currency: 'KRW' };
    expect(stage.app.webhooks()).toEqual([
      {
        reference_id: 'mine',
        order_code: orderCode,
        status: 'S',
        amount: '39000',
        currency: 'KRW',
        message: 'Payment success',
        digest: paymentDigest(facts, merchant.secretKey),
        event_id: expect.stringMatching(/^EV/),
        sent_at: '2026-05-19T05:03:27.000Z',
      },
    ]);
  });

  it.each([
    ['decline', 'F'],
    ['cancel', 'C'],
    ['expire', 'E'],
    ['authorise', 'A'],
  ] as const)('tell "%s" as %s', async (action, status) => {
    const stage = await startStage();
    stage.pg.act(await openCheckout(stage), action);
    await stage.pg.settled();
    expect(statuses(stage.app.webhooks())).toEqual([status]);
  });

  it('tell P for a virtual account and S for its deposit, also after it has expired', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    for (const action of ['pay_later', 'expire', 'deposit'] as const) stage.pg.act(orderCode, action);
    await stage.pg.settled();
    expect(statuses(stage.app.webhooks())).toEqual(['P', 'E', 'S']);
    expect(stage.pg.order(orderCode)).toMatchObject({ status: 'S', method: 'icash' });
  });

  it('tell R when the PG gives the money back by itself', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage);
    stage.pg.act(orderCode, 'refund');
    await stage.pg.settled();
    expect(statuses(stage.app.webhooks())).toEqual(['S', 'R']);
  });

  it('are repeated with the same event id until the app answers 2xx', async () => {
    const stage = await startStage({ delays: { webhookRetriesMs: [1, 1, 1] } });
    stage.app.answerNext(500);
    stage.app.answerNext(302);
    const orderCode = await paidOrder(stage);
    await expect.poll(() => stage.pg.webhooks(orderCode)[0]?.state).toBe('delivered');
    const eventIds = stage.app.webhooks().map(({ event_id }) => event_id);
    expect(eventIds).toHaveLength(3);
    expect(new Set(eventIds).size).toBe(1);
  });

  it('are given up after the last try', async () => {
    const stage = await startStage();
    stage.app.answerNext(400);
    const orderCode = await paidOrder(stage);
    expect(stage.pg.webhooks(orderCode)).toMatchObject([{ state: 'given_up', tries: [{ status: 400 }] }]);
  });

  it('are not sent when the checkout named no address', async () => {
    const stage = await startStage();
    await paidOrder(stage, { webhook_url: undefined });
    expect(stage.app.webhooks()).toEqual([]);
  });
});

describe('forced webhook modes', () => {
  it('"hold" keeps everything back until normal, oldest first', async () => {
    const stage = await startStage();
    stage.pg.webhookMode('hold');
    const orderCode = await openCheckout(stage);
    stage.pg.act(orderCode, 'pay_later');
    stage.pg.act(orderCode, 'deposit');
    await stage.pg.settled();
    expect(stage.app.webhooks()).toEqual([]);
    stage.pg.backToNormal();
    await stage.pg.settled();
    expect(statuses(stage.app.webhooks())).toEqual(['P', 'S']);
  });

  it('"reorder" lets S overtake P', async () => {
    const stage = await startStage();
    stage.pg.webhookMode('reorder');
    const orderCode = await openCheckout(stage);
    stage.pg.act(orderCode, 'pay_later');
    stage.pg.act(orderCode, 'deposit');
    await stage.pg.settled();
    expect(statuses(stage.app.webhooks())).toEqual(['S', 'P']);
  });

  it('"twice" repeats the same event', async () => {
    const stage = await startStage();
    stage.pg.webhookMode('twice');
    await paidOrder(stage);
    const [first, second] = stage.app.webhooks();
    expect(second.event_id).toBe(first.event_id);
  });

  it('"other_amount" is rightly signed for the wrong amount, "wrong_digest" is not', async () => {
    const stage = await startStage();
    stage.pg.webhookMode('other_amount');
    const orderCode = await paidOrder(stage, { amount: '29.99', currency: 'USD' });
    stage.pg.webhookMode('wrong_digest');
    await paidOrder(stage);
    const [other, wrong] = stage.app.webhooks();
    expect(other.amount).toBe('30.99');
    const sign = ({ reference_id, order_code, amount, currency }: Record<string, string>) =>
      paymentDigest(
        {
          referenceId: reference_id ?? '',
          orderCode: order_code ?? '',
          status: 'S',
          amount: amount ?? '',
          currency: currency ?? '',
        },
        merchant.secretKey,
      );
    expect(other).toMatchObject({ order_code: orderCode, digest: sign(other) });
    expect(wrong.digest).toMatch(/^[0-9a-f]{40}$/);
    expect(wrong.digest).not.toBe(sign(wrong));
  });
});

describe('webhooks sent by hand', () => {
  it('say what they are told to and return the app’s answer', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    stage.app.answerNext(400, { message: 'Invalid request' });
    const { answer, sent } = await stage.pg.sendWebhook(orderCode, {
      status: 'S',
      amount: '1',
      eventId: 'mine',
      digest: 'wrong',
    });
    expect(sent).toMatchObject({ status: 'S', amount: '1', event_id: 'mine' });
    expect(answer).toMatchObject({ status: 400, body: { message: 'Invalid request' } });
    expect(stage.app.webhooks()).toHaveLength(1);
  });
});
