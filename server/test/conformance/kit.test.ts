import { expect, it } from 'vitest';
import { moneyText } from '../../src/domain/money.ts';
import type { PaymentCompany } from '../../src/gateways/pg/payment-company.ts';
import { scenarios } from './scenarios/index.ts';
import type { Stand } from './stand.ts';
import { stand } from './stands/reference.ts';

/* The kit is worth as much as it finds: adapters that are wrong in the ways that cost money, and what it says of each. */

/** The reference adapter with a fault. */
function broken(fault: (right: PaymentCompany) => Partial<PaymentCompany>): Stand {
  return {
    ...stand,
    adapter(client, apiUrl) {
      const right = stand.adapter(client, apiUrl);
      return { ...right, ...fault(right) };
    },
  };
}

async function failuresOf(wrong: Stand): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of scenarios) {
    try {
      await run(wrong);
    } catch {
      failed.push(name);
    }
  }
  return failed;
}

const faults: [what: string, fault: (right: PaymentCompany) => Partial<PaymentCompany>, found: RegExp][] = [
  [
    'a refund whose answer was lost counts as refused, and is given back twice',
    (right) => ({
      async refund(keys, refund) {
        const { exchange, outcome } = await right.refund(keys, refund);
        return { exchange, outcome: outcome.kind === 'lost' ? { kind: 'refused', message: 'no answer' } : outcome };
      },
    }),
    /^refund: (.*lost, never refused|an answer about another payment is none)$/,
  ],
  [
    'any 404 counts as proof that the payment does not exist',
    (right) => ({
      async lookUp(keys, key) {
        const { exchange, outcome } = await right.lookUp(keys, key);
        return { exchange, outcome: exchange.httpStatus === 404 ? { kind: 'unknown' } : outcome };
      },
    }),
    /^lookUp: a proxy's 404 page is no such word$/,
  ],
  [
    'a webhook is believed without its signature',
    (right) => ({
      readPaymentWebhook(fields, keys) {
        const genuine = stand.sends.payment({
          reference: String(fields.reference_id),
          orderCode: String(fields.order_code),
          status: fields.status === 'S' ? 'PAID' : 'FAILED',
          amount: { minor: BigInt(String(fields.amount).replace(/\D/g, '') || '0'), currency: 'PHP' },
          message: '',
        });
        const read = right.readPaymentWebhook(fields, keys);
        return read.refusal?.code === 'BAD_DIGEST' ? right.readPaymentWebhook(genuine, stand.keys) : read;
      },
    }),
    /^payment message: (changed in any signed field|without a signature|signed with another merchant's key)/,
  ],
  [
    'amounts go through a float',
    (right) => ({
      readPaymentWebhook(fields, keys) {
        const read = right.readPaymentWebhook(fields, keys);
        if (!read.value) return read;
        const { amount } = read.value;
        return {
          value: { ...read.value, amount: { ...amount, minor: BigInt(Math.trunc(Number(moneyText(amount)) * 100)) } },
        };
      },
    }),
    /^payment message: an amount is read to the last unit$/,
  ],
  [
    'a repeated event gets another key, and counts twice',
    (right) => ({ eventKey: (fields) => `${right.eventKey(fields)} ${fields.sent_at}` }),
    /^eventKey: the same on every repeat/,
  ],
  [
    'a second deed goes out under a new idempotency key',
    (right) => {
      let calls = 0;
      return {
        refund: (keys, refund) => {
          calls += 1;
          return right.refund(keys, { ...refund, idempotencyKey: `${refund.idempotencyKey}-${calls}` });
        },
      };
    },
    /^refund: the idempotency key goes to the PG, the same on a repeat$/,
  ],
];

it('finds nothing at the reference adapter', async () => {
  expect(await failuresOf(stand)).toEqual([]);
});

it.each(faults)('finds an adapter by which %s', async (_what, fault, found) => {
  const failures = await failuresOf(broken(fault));
  expect(failures).not.toEqual([]);
  expect(failures.filter((name) => !found.test(name))).toEqual([]);
});
