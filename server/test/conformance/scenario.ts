import type { RequestListener } from 'node:http';
import type { Currency } from '@pgbridge/shared/currencies';
import { type Money, money, moneyText } from '../../src/domain/money.ts';
import type { PaymentFact } from '../../src/domain/pg-status.ts';
import { createHttpClient } from '../../src/gateways/http-client.ts';
import type { PaymentCompany, PgKeys, Refund } from '../../src/gateways/pg/payment-company.ts';
import { startLoopbackServer } from '../support/loopback-server.ts';
import type { Answer, Stand } from './stand.ts';

/** One thing that every adapter must do. It throws what is wrong. */
export type Scenario = { name: string; run(stand: Stand): Promise<void> | void };

/** What the scenarios pay and give back, in a currency the adapter has. */
export type Case = {
  amount: Money;
  checkout: Parameters<PaymentCompany['openCheckout']>[1];
  fact: PaymentFact;
  refund: Refund;
};

export function caseOf(stand: Stand, minor = 306_500n): Case {
  const amount = money(minor, currencyOf(stand));
  const reference = 'REF-1';
  return {
    amount,
    checkout: {
      reference,
      amount,
      callbackUrl: 'https://app.example/callback',
      webhookUrl: 'https://app.example/webhook',
      orderName: '20260519-0000029',
      buyerId: 'buyer',
      idempotencyKey: 'checkout-1',
    },
    fact: { reference, orderCode: 'pg-1', status: 'PAID', amount, message: '' },
    refund: {
      orderCode: 'pg-1',
      reference,
      refundReference: 'REFUND-1',
      amount,
      reason: 'Cancel request from Cafe24',
      mode: 'ASYNC',
      webhookUrl: 'https://app.example/refund',
      idempotencyKey: 'refund-1',
    },
  };
}

/** One with decimals, if there is one: there a float goes wrong. */
function currencyOf(stand: Stand): Currency {
  const { currencies } = offline(stand).capabilities;
  const found = currencies.find((currency) => moneyText(money(1n, currency)).includes('.')) ?? currencies[0];
  if (!found) throw new Error('the adapter has no currency');
  return found;
}

/** Minor units of amounts that a float gets wrong, such as 1.15 and 4.35, and the least and a large one. */
export const trickyAmounts = [1n, 115n, 435n, 1_005n, 100_000_000_001n];

/** The adapter where nothing is to be sent. */
export function offline(stand: Stand): PaymentCompany {
  return stand.adapter(aClient(), 'http://127.0.0.1:9');
}

type Sent = { method: string; url: string; headers: Record<string, unknown>; body: string };

/** Asks the adapter while its PG answers everything alike. */
export async function whilePg<Told>(
  stand: Stand,
  listener: RequestListener | Answer,
  ask: (pg: PaymentCompany, keys: PgKeys) => Promise<Told>,
  patienceMs = 5_000,
): Promise<{ told: Told; sent: Sent[] }> {
  const server = await startLoopbackServer(typeof listener === 'function' ? listener : answering(listener));
  const client = aClient(patienceMs);
  try {
    const told = await ask(stand.adapter(client, server.url), stand.keys);
    return { told, sent: server.received };
  } finally {
    await client.close();
    await server[Symbol.asyncDispose]();
  }
}

export const answering =
  ({ status, body }: Answer): RequestListener =>
  (_request, response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));

function aClient(totalTimeoutMs = 5_000) {
  const now = () => new Date('2026-05-19T05:00:00Z');
  return createHttpClient({ policy: { allow: [] }, now, totalTimeoutMs });
}
