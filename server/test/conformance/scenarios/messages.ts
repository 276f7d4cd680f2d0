import assert from 'node:assert/strict';
import { money } from '../../../src/domain/money.ts';
import type { PgStatus } from '../../../src/domain/pg-status.ts';
import type { PaymentCompany, PgKeys } from '../../../src/gateways/pg/payment-company.ts';
import { caseOf, offline, type Scenario, trickyAmounts } from '../scenario.ts';
import type { Fields, Stand } from '../stand.ts';
import { refundFact } from './calls.ts';

type Reader = {
  what: 'payment' | 'refund' | 'callback';
  fields(stand: Stand): Fields;
  read(pg: PaymentCompany, fields: Fields, keys: PgKeys): { refusal?: object | undefined; value?: unknown };
};

const completed = (stand: Stand) => ({ ...refundFact(stand), status: 'COMPLETED' as const });

const readers: Reader[] = [
  {
    what: 'payment',
    fields: (stand) => stand.sends.payment(caseOf(stand).fact),
    read: (pg, fields, keys) => pg.readPaymentWebhook(fields, keys),
  },
  {
    what: 'refund',
    fields: (stand) => stand.sends.refund(completed(stand)),
    read: (pg, fields, keys) => pg.readRefundWebhook(fields, keys),
  },
  {
    what: 'callback',
    fields: (stand) => stand.sends.callback('REF-1', 'pg-1'),
    read: (pg, fields, keys) => pg.readCallback(fields, keys),
  },
];

const signatures = readers.flatMap(({ what, fields, read }): Scenario[] => [
  {
    name: `${what} message: the PG's own is read`,
    run: (stand) => assert.equal(read(offline(stand), fields(stand), stand.keys).refusal, undefined),
  },
  {
    name: `${what} message: changed in any signed field it is refused`,
    run(stand) {
      for (const field of stand.signed[what]) {
        for (const value of [`${fields(stand)[field]}1`, '', undefined, 'X', ['x'], '__proto__']) {
          const forged = { ...fields(stand), [field]: value };
          assert.notEqual(read(offline(stand), forged, stand.keys).refusal, undefined, `${field}: ${value}`);
        }
      }
    },
  },
  {
    name: `${what} message: without a signature, or with an empty or foreign one, it is refused`,
    run(stand) {
      const genuine = String(fields(stand)[stand.signatureField]);
      for (const value of [undefined, '', null, '0'.repeat(genuine.length), genuine.slice(1), [genuine], {}]) {
        const forged = { ...fields(stand), [stand.signatureField]: value };
        assert.notEqual(read(offline(stand), forged, stand.keys).refusal, undefined, JSON.stringify(value));
      }
    },
  },
  {
    name: `${what} message: signed with another merchant's key it is refused`,
    run(stand) {
      for (const secretKey of ['of another merchant', '']) {
        const told = read(offline(stand), fields(stand), { ...stand.keys, secretKey });
        assert.notEqual(told.refusal, undefined);
      }
    },
  },
  {
    name: `${what} message: whatever comes is refused, never thrown at`,
    run(stand) {
      const odd = [null, 0, -1, Number.POSITIVE_INFINITY, true, [], {}, '\u0000', '\ud800', 'x'.repeat(100_000)];
      for (const field of [...stand.signed[what], stand.signatureField]) {
        for (const value of odd) read(offline(stand), { ...fields(stand), [field]: value }, stand.keys);
      }
      assert.notEqual(read(offline(stand), {}, stand.keys).refusal, undefined);
    },
  },
]);

const statuses: PgStatus[] = ['PENDING', 'PAID', 'FAILED', 'CANCELLED', 'EXPIRED'];

const meanings: Scenario[] = [
  ...statuses.map(
    (status): Scenario => ({
      name: `payment message: ${status} is told as that, of the payment and amount it names`,
      run(stand) {
        const fact = { ...caseOf(stand).fact, status };
        const { value } = offline(stand).readPaymentWebhook(stand.sends.payment(fact), stand.keys);
        assert.equal(value?.status, status);
        assert.equal(value?.reference, fact.reference);
        assert.equal(value?.orderCode, fact.orderCode);
        assert.deepEqual(value?.amount, fact.amount);
      },
    }),
  ),
  {
    name: 'payment message: an amount is read to the last unit',
    run(stand) {
      for (const minor of trickyAmounts) {
        const { fact } = caseOf(stand, minor);
        const { value } = offline(stand).readPaymentWebhook(stand.sends.payment(fact), stand.keys);
        assert.deepEqual(value?.amount, fact.amount);
      }
    },
  },
  {
    name: 'messages name whose they are before anything of them is believed',
    run(stand) {
      const pg = offline(stand);
      const { fact } = caseOf(stand);
      assert.equal(pg.claimedReference(stand.sends.payment(fact)).value, fact.reference);
      assert.equal(pg.claimedRefundReference(stand.sends.refund(completed(stand))).value, 'REFUND-1');
      assert.notEqual(pg.claimedReference({}).refusal, undefined);
      assert.notEqual(pg.claimedRefundReference({}).refusal, undefined);
    },
  },
];

type Keyed = {
  name: string;
  key(pg: PaymentCompany, fields: Fields): string;
  one(stand: Stand): Fields;
  others(stand: Stand): Fields[];
};

const keyed: Keyed[] = [
  {
    name: 'eventKey',
    key: (pg, fields) => pg.eventKey(fields),
    one: (stand) => stand.sends.payment(caseOf(stand).fact),
    others(stand) {
      const { fact, amount } = caseOf(stand);
      return [
        stand.sends.payment({ ...fact, status: 'FAILED' }),
        stand.sends.payment({ ...fact, amount: money(amount.minor + 100n, amount.currency) }),
        stand.sends.payment({ ...fact, reference: 'REF-2' }),
        stand.sends.payment({ ...fact, orderCode: 'pg-2' }),
      ];
    },
  },
  {
    name: 'refundEventKey',
    key: (pg, fields) => pg.refundEventKey(fields),
    one: (stand) => stand.sends.refund(completed(stand)),
    others(stand) {
      const fact = completed(stand);
      return [
        stand.sends.refund({ ...fact, status: 'REJECTED' }),
        stand.sends.refund({ ...fact, refundReference: 'REFUND-2' }),
        stand.sends.refund({ ...fact, refundCode: 'RF-2' }),
      ];
    },
  },
];

const events = keyed.map(
  ({ name, key, one, others }): Scenario => ({
    name: `${name}: the same on every repeat of one event, another for each other event`,
    run(stand) {
      const pg = offline(stand);
      const first = one(stand);
      assert.equal(key(pg, stand.sends.again(first)), key(pg, first));
      const all = [first, ...others(stand)].map((fields) => key(pg, fields));
      assert.equal(new Set(all).size, all.length);
    },
  }),
);

export const messageScenarios: Scenario[] = [...signatures, ...meanings, ...events];
