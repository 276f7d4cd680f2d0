import type { WireAnswer } from '../domain/answers.ts';
import { failed } from '../domain/external-answers.ts';
import { isMallId } from '../domain/mall-id.ts';
import { isMemberId } from '../domain/member-id.ts';
import type { InboundMessage } from '../domain/message.ts';
import { type OrRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { isPaymentText, reservationRequestText, sign } from '../domain/signatures.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordInbound } from '../store/webhook-events.ts';
import type { Bridge } from './bridge.ts';
import { findOpenShop } from './parts/external-shop.ts';
import { readerOf } from './parts/known-domains.ts';
import { reject } from './parts/reject.ts';

/*
 * What a mall's page asks before there is an order (contract.md §5.2, §5.3)
 *
 * 1. The shop's name, its currency and the PG's public key, to draw the button.
 * 2. On a click, the signature that Cafe24 wants to see before it reserves an order.
 */

/** An answer, and the origin whose scripts may read it; null: none. */
export type AnswerForPage = WireAnswer & { reader: string | null };

/** Step 1. A shop that takes no payments is answered 200 with `bResult: false`, whatever the cause. */
export async function describeShop(
  bridge: Bridge,
  { mallId, shopNo, origin }: { mallId: string; shopNo: number; origin: string | undefined },
): Promise<AnswerForPage> {
  const found = await findOpenShop(bridge, mallId, shopNo);
  if (found.refusal) return { ...failed(found), status: 200, reader: null };
  const { shop, mall, keys } = found.value;
  return {
    status: 200,
    reader: await readerOf(bridge, mall, origin),
    body: {
      mData: {
        public_key: keys.publicKey,
        shop_name: shop.name ?? mall.name ?? mall.id,
        shop_currency: shop.currency,
      },
      bResult: true,
    },
  };
}

export type HmacRequest = { mallId: unknown; memberId: unknown; origin: string | undefined; isFlood: boolean };

/**
 * Step 2. Signs a reservation with the service key, which also signs payments: so time and client id are our own, whatever was
 * sent, the member can't be but a name, and only pages of a mall that takes payments are answered (contract.md §12-B1).
 */
export async function signReservation(
  bridge: Bridge,
  message: InboundMessage,
  request: HmacRequest,
): Promise<AnswerForPage> {
  const checked = await checkHmacRequest(bridge, request);
  if (checked.refusal) {
    const answer = failed(checked);
    await reject(bridge, { kind: 'EXTERNAL_HMAC', message, refusal: checked.refusal, mallId: checked.mallId, answer });
    return { ...answer, reader: null };
  }
  const { mallId, memberId, reader } = checked.value;
  const requestTime = String(Math.floor(bridge.clock.now().getTime() / 1_000));
  const { clientId } = bridge.cafe24App;
  const text = reservationRequestText({ mallId, requestTime, clientId, memberId });
  if (isPaymentText(text)) throw new Error('a reservation reads like a payment');
  const body = { hmac_key: sign(text, bridge.serviceKeys[0]), request_time: requestTime, client_key: clientId };
  await inTransaction(bridge.orm, async (em) => {
    // Stored without the signature: what was signed is enough to prove what we gave out.
    const answer = { status: 200, body: { request_time: requestTime, client_key: clientId } };
    recordInbound(em, message, { kind: 'EXTERNAL_HMAC', verdict: 'ACCEPTED', mallId, answer, now: bridge.clock.now() });
  });
  return { status: 200, body, reader };
}

type Checked = OrRefusal<{ mallId: string; memberId: string; reader: string }> & { mallId?: string };

async function checkHmacRequest(bridge: Bridge, { mallId, memberId, origin, isFlood }: HmacRequest): Promise<Checked> {
  if (isFlood) return refuse('TOO_MANY_REQUESTS');
  const missing = mallId === undefined ? 'mall_id' : memberId === undefined ? 'member_id' : null;
  if (missing) return refuse('MISSING_FIELD', { field: missing });
  if (typeof mallId !== 'string' || !isMallId(mallId)) return refuse('BAD_FORMAT', { field: 'mall_id' });
  if (typeof memberId !== 'string' || !isMemberId(memberId)) return refuse('BAD_FORMAT', { field: 'member_id' });
  const found = await findOpenShop(bridge, mallId, null);
  if (found.refusal) return found;
  const { mall } = found.value;
  const reader = await readerOf(bridge, mall, origin);
  if (reader === null) return { refusal: originRefusal(origin), mallId: mall.id };
  return { value: { mallId: mall.id, memberId, reader } };
}

/** Every browser says where such a request comes from; who doesn't is no page of the mall. */
export function originRefusal(origin: string | undefined): Refusal {
  return refuse('ORIGIN_NOT_ALLOWED', { host: (origin ?? '–').slice(0, 200) }).refusal;
}
