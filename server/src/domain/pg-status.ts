import type { OrderStatus } from '@pgbridge/shared/words';
import type { Money } from './money.ts';

/** What a PG can say of a payment, in our words. Adapters translate their codes into these, once. */
export type PgStatus = Extract<
  OrderStatus,
  'PENDING' | 'AUTHORIZED' | 'PAID' | 'FAILED' | 'CANCELLED' | 'EXPIRED' | 'REFUNDED'
>;

/** The PG's own word on one payment, verified. */
export type PaymentFact = {
  /** Our reference of the attempt. */
  reference: string;
  /** The PG's id of the payment. */
  orderCode: string;
  status: PgStatus;
  amount: Money;
  /** The PG's text for people. */
  message: string;
  /** Until when the PG waits for a deposit, if it says so. */
  dueAt?: Date;
};
