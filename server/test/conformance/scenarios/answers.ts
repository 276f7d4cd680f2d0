import assert from 'node:assert/strict';
import { money } from '../../../src/domain/money.ts';
import type { PgStatus } from '../../../src/domain/pg-status.ts';
import { caseOf, offline, type Scenario, trickyAmounts, whilePg } from '../scenario.ts';
import { refundFact } from './calls.ts';

const statuses: PgStatus[] = ['PENDING', 'PAID', 'FAILED', 'CANCELLED', 'EXPIRED'];

const standings = statuses.map(
  (status): Scenario => ({
    name: `lookUp: a payment that is ${status} is found as that, with its amount`,
    async run(stand) {
      const { fact, amount } = caseOf(stand);
      const paid = status === 'PAID' ? amount : money(0n, amount.currency);
      const { told } = await whilePg(stand, stand.says.payment({ ...fact, status }, paid), (pg, keys) =>
        pg.lookUp(keys, { reference: fact.reference }),
      );
      assert.equal(told.outcome.kind, 'found');
      if (told.outcome.kind !== 'found') return;
      assert.equal(told.outcome.fact.status, status);
      assert.equal(told.outcome.fact.reference, fact.reference);
      assert.deepEqual(told.outcome.fact.amount, amount);
      assert.deepEqual(told.outcome.paid, paid);
    },
  }),
);

const refunds = (['done', 'pending', 'rejected'] as const).map(
  (ended): Scenario => ({
    name: `refund: an answer that says ${ended} is told as that`,
    async run(stand) {
      const { refund } = caseOf(stand);
      const { told } = await whilePg(stand, stand.says.refund(refund, ended), (pg, keys) => pg.refund(keys, refund));
      assert.equal(told.outcome.kind, ended);
    },
  }),
);

const others: Scenario[] = [
  {
    name: 'openCheckout: the amount leaves to the last unit',
    async run(stand) {
      for (const minor of trickyAmounts) {
        const { checkout } = caseOf(stand, minor);
        const { sent } = await whilePg(stand, stand.says.opened(checkout.reference), (pg, keys) =>
          pg.openCheckout(keys, checkout),
        );
        const digits = sent[0]?.body.replaceAll('.', '') ?? '';
        assert.match(digits, new RegExp(`\\D0*${minor}\\D`), 'the amount was changed on its way');
      }
    },
  },
  {
    name: 'openCheckout: our reference leaves, and the page comes back',
    async run(stand) {
      const { checkout } = caseOf(stand);
      const { told, sent } = await whilePg(stand, stand.says.opened(checkout.reference), (pg, keys) =>
        pg.openCheckout(keys, checkout),
      );
      assert.ok(sent[0]?.body.includes(checkout.reference));
      assert.equal(told.outcome.kind, 'opened');
    },
  },
  {
    name: 'lookUp: an amount is read to the last unit',
    async run(stand) {
      for (const minor of trickyAmounts) {
        const { fact, amount } = caseOf(stand, minor);
        const { told } = await whilePg(stand, stand.says.payment(fact, amount), (pg, keys) =>
          pg.lookUp(keys, { reference: fact.reference }),
        );
        assert.deepEqual(told.outcome.kind === 'found' && told.outcome.fact.amount, amount);
      }
    },
  },
  {
    name: 'lookUp: an answer about another payment is none',
    async run(stand) {
      const { fact, amount } = caseOf(stand);
      const { told } = await whilePg(stand, stand.says.payment({ ...fact, reference: 'REF-2' }, amount), (pg, keys) =>
        pg.lookUp(keys, { reference: fact.reference }),
      );
      assert.equal(told.outcome.kind, 'lost');
    },
  },
  {
    name: 'refund: an answer about another payment is none',
    async run(stand) {
      const { refund } = caseOf(stand);
      const { told } = await whilePg(stand, stand.says.refund({ ...refund, orderCode: 'pg-2' }, 'done'), (pg, keys) =>
        pg.refund(keys, refund),
      );
      assert.equal(told.outcome.kind, 'lost');
    },
  },
  {
    name: 'lookUpRefund: how it stands, with the amount the PG says, whatever we asked for',
    async run(stand) {
      const { refund, amount } = caseOf(stand);
      const less = money(amount.minor - 100n, amount.currency);
      const fact = { ...refundFact(stand), status: 'COMPLETED', amount: less } as const;
      const { told } = await whilePg(stand, stand.says.refundStands(fact), (pg, keys) => pg.lookUpRefund(keys, refund));
      assert.deepEqual(told.outcome.kind === 'found' && told.outcome.fact.amount, less);
    },
  },
  {
    name: 'describeRefund: shows what leaves to the byte, without the secret',
    async run(stand) {
      const { refund } = caseOf(stand);
      const { told, sent } = await whilePg(stand, stand.says.refund(refund, 'done'), async (pg, keys) => {
        await pg.refund(keys, refund);
        return pg.describeRefund(refund);
      });
      assert.equal(told.body, sent[0]?.body);
      assert.equal(told.method, sent[0]?.method);
      assert.ok(told.url.endsWith(sent[0]?.url ?? 'nowhere'));
      assert.ok(!JSON.stringify(told).includes(stand.keys.secretKey));
    },
  },
  {
    name: 'isPaymentPage: no buyer is sent anywhere but to the PG',
    run(stand) {
      const pg = offline(stand);
      for (const url of [
        'https://elsewhere.example/pay',
        'https://127.0.0.1.elsewhere.example/pay',
        'http://user:pass@127.0.0.1:9/pay',
        'javascript:alert(1)',
      ]) {
        assert.equal(pg.isPaymentPage(url), false, url);
      }
    },
  },
  {
    name: 'capabilities: something can be paid with it, and it says how a cancellation ends',
    run(stand) {
      const { currencies, cancelMode, partialCancel } = offline(stand).capabilities;
      assert.ok(currencies.length > 0);
      assert.ok(['sync', 'async'].includes(cancelMode));
      assert.equal(typeof partialCancel, 'boolean');
    },
  },
];

export const answerScenarios: Scenario[] = [...standings, ...refunds, ...others];
