import type { RefundFact } from '../../src/domain/cancellation.ts';
import type { Money } from '../../src/domain/money.ts';
import type { PaymentFact } from '../../src/domain/pg-status.ts';
import type { HttpClient } from '../../src/gateways/http-client.ts';
import type { PaymentCompany, PgKeys, Refund } from '../../src/gateways/pg/payment-company.ts';

/** What a PG answers on the wire: a status and a body; text goes out as it is, anything else as JSON. */
export type Answer = { status: number; body: unknown };

/** Fields of a message as they arrive, signed. */
export type Fields = Record<string, unknown>;

/**
 * What the developer of an adapter tells the kit: how this PG speaks. Written from the PG's own papers and not from the adapter's
 * code, so that a mistake is not made twice.
 */
export type Stand = {
  keys: PgKeys;
  /** The adapter, asking a PG at `apiUrl`. */
  adapter(client: HttpClient, apiUrl: string): PaymentCompany;
  /** Answers to our calls. */
  says: {
    opened(reference: string): Answer;
    /** How a payment stands. */
    payment(fact: PaymentFact, paid: Money): Answer;
    noSuchPayment(): Answer;
    refund(refund: Refund, ended: 'done' | 'pending' | 'rejected'): Answer;
    refundStands(fact: RefundFact): Answer;
    noSuchRefund(): Answer;
    /** A decision against what we asked for. */
    refused(): Answer;
  };
  /** Messages as the PG sends them, signed with `keys`. */
  sends: {
    payment(fact: PaymentFact): Fields;
    refund(fact: RefundFact): Fields;
    /** What the buyer's browser brings back. */
    callback(reference: string, orderCode: string): Fields;
    /** The same message sent again: what may differ between two sendings differs. */
    again(fields: Fields): Fields;
  };
  /** Which fields a signature covers: none of them may be changed by anybody else. */
  signed: { payment: readonly string[]; refund: readonly string[]; callback: readonly string[] };
  /** The field that the signature is in. */
  signatureField: string;
};
