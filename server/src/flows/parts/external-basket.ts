import { payloadAnswer } from '../../domain/external-answers.ts';
import type { PriceDifference } from '../../domain/price-check.ts';
import { reviewToken } from '../../domain/review-link.ts';
import { type BasketLine, ExternalCheckout } from '../../store/entities/external-checkout.ts';
import { raiseAttention, writeHistory } from '../../store/history.ts';
import { newId } from '../../store/new-id.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import type { ExternalPart } from './open-checkout.ts';

type Basket = { isGuest: boolean; shippingType: string; lines: BasketLine[] };

/** What opening a checkout must know of external checkout. */
export function externalPart(bridge: Bridge, publicKey: string, basket: Basket): ExternalPart {
  return {
    answer(result) {
      if (result.refusal) return payloadAnswer(result);
      const { paymentUrl: redirectUri, reference } = result.value;
      // As it is stored: the PG's signature for the button goes to the browser alone.
      return payloadAnswer({ value: { redirectUri, reference, signature: '', publicKey } });
    },
    reviewUrl({ reference, createdAt }) {
      const token = reviewToken({ reference, startedAt: createdAt }, bridge.external.linkKeys[0]);
      return `${bridge.appUrl}/api/external-checkout/order/review?token=${token}`;
    },
    keepBasket(em, attempt) {
      const { createdAt } = attempt;
      const nothingYet = { pgSignature: null, payMinor: null, payUrl: null };
      em.create(ExternalCheckout, { id: newId(createdAt), attempt, ...basket, ...nothingYet, createdAt });
    },
    async keepOpened(em, attempt, { signature }) {
      const external = await em.findOneOrFail(ExternalCheckout, { attempt: attempt.id });
      external.pgSignature ??= signature || null;
    },
  };
}

/** Prices that are not Cafe24's were let pass by setting: written down, and a person is called. */
export function notePriceDifference(bridge: Bridge, reference: string, difference: PriceDifference): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const order = (await lockOrdersByReference(em, [reference])).get(reference)?.order;
    if (!order) return;
    const now = bridge.clock.now();
    writeHistory(em, order, { at: now, kind: 'PRICE_DIFFERED', actor: 'BUYER', params: { ...difference } });
    raiseAttention(em, order, { cause: 'PRICE_DIFFERS', params: { ...difference } }, now);
  });
}
