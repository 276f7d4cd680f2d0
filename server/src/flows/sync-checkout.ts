import { stringify } from 'qs';
import { checkoutAnswer, type WireAnswer } from '../domain/answers.ts';
import type { PgWord } from '../domain/checks.ts';
import { signedAs } from '../domain/explain-hash/signed-as.ts';
import type { InboundMessage } from '../domain/message.ts';
import { hasMoney, isOverWithoutMoney } from '../domain/order.ts';
import type { PaymentRequest } from '../domain/payment-request.ts';
import { type OrRefusal, refuse } from '../domain/refusal.ts';
import { withQuery } from '../domain/return-to-mall.ts';
import { isSignedBy, paymentRequestText } from '../domain/signatures.ts';
import { isKeyAlive, resultRefused, syncReturn } from '../domain/sync-result.ts';
import type { PgKeys } from '../gateways/pg/payment-company.ts';
import { findAttempt } from '../store/orders.ts';
import { findAttemptByResultKey, isResultKeyOf } from '../store/result-keys.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { askPg } from './parts/ask-pg.ts';
import { type ClaimedAttempt, claimedAttempt } from './parts/claimed-attempt.ts';
import { openCheckout } from './parts/open-checkout.ts';
import { recordResultRead } from './parts/record-result-read.ts';
import { lostBuyer, recordReturn } from './parts/record-return.ts';
import { reject } from './parts/reject.ts';
import { verifyPaymentRequest } from './parts/verify-payment-request.ts';

/*
 * Synchronous checkout (contract.md §4.1–4.3)
 *
 * 1. Cafe24 asks for a payment, as in asynchronous checkout. Our answer's payment page carries a `key` that nobody can guess.
 * 2. The buyer pays, or not, and comes back to our callback. We ask the PG, settle the order by its word, and send the browser
 *    on to the mall with the key.
 * 3. Cafe24 reads the result with the key. If the PG's word is still missing we ask once more; the answer is signed and says
 *    exactly what is stored.
 *
 * Nothing is sent to Cafe24 by ourselves, but for money that it would not find by reading any more (`apply-settlement`).
 */

/** Step 1. `fields` are the message as it came. */
export async function receivePaymentRequest(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<PaymentRequest>,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const verified = parsed.refusal ? parsed : await verifyPaymentRequest(bridge, parsed.value);
  if (verified.refusal) {
    const answer = checkoutAnswer(verified);
    const signed = signedAs('payment-request', fields);
    return reject(bridge, { kind: 'PAYMENT_REQUEST', message, signed, ...verified, answer });
  }
  const result = await openCheckout(bridge, {
    flow: 'SYNC_CHECKOUT',
    message,
    ...verified.value,
    callbackUrl: `${bridge.appUrl}/api/synchronous-checkout/checkout/callback`,
    // A buyer who closes the window after paying never comes back; the PG's own report finds the way all the same.
    webhookUrl: `${bridge.appUrl}/api/asynchronous-checkout/checkout/webhook`,
  });
  return checkoutAnswer(result);
}

/** Step 2. @returns where to send the browser, or why it can't be sent anywhere */
export async function bringBuyerBack(
  bridge: Bridge,
  message: InboundMessage,
  fields: Record<string, unknown>,
): Promise<OrRefusal<{ url: string }>> {
  const claimed = await claimedAttempt(bridge, fields);
  const sealedKey = claimed.value?.resultKeySealed;
  if (claimed.refusal || !sealedKey) {
    const refused = claimed.refusal ? claimed : refuse('UNKNOWN_REFERENCE');
    await reject(bridge, { kind: 'BUYER_CALLBACK', message, ...refused, answer: lostBuyer });
    return refused;
  }
  const attempt = claimed.value;
  const keys = pgKeysOf(bridge, attempt.order.getEntity().mall.getEntity());
  const proof = keys ? proveReturn(bridge, fields, attempt, keys) : refuse('PG_KEYS_MISSING');
  // Who can't show that the PG sent them gets home too, but without the key and without troubling the PG.
  const word = keys && !proof.refusal ? await askPg(bridge, attempt, keys) : null;
  const order = await orderNow(bridge, attempt);
  const result = syncReturn(order.status, word !== 'unknown');
  const key = proof.refusal ? {} : { key: bridge.vault.open(sealedKey) };
  const query = stringify({ ...result, ...key, extra_data: order.extraData }, { format: 'RFC1738' });
  const url = withQuery(order.returnUrl, query);
  await recordReturn(bridge, { message, orderId: order.id, url, result: result.result_code, refusal: proof.refusal });
  return { value: { url } };
}

/** The PG's digest where there is one; else the key, which went with the buyer to the PG in our callback's address. */
function proveReturn(
  bridge: Bridge,
  fields: Record<string, unknown>,
  attempt: ClaimedAttempt,
  keys: PgKeys,
): OrRefusal<true> {
  const { key, digest } = fields;
  if (digest === undefined && typeof key === 'string' && isResultKeyOf(attempt, key)) return { value: true };
  const read = bridge.pg.readCallback(fields, keys);
  if (read.refusal) return read;
  return read.value.reference === attempt.reference ? { value: true } : refuse('BAD_DIGEST');
}

async function orderNow(bridge: Bridge, { reference }: ClaimedAttempt) {
  const attempt = await findAttempt(bridge.orm.em.fork(), reference);
  if (!attempt) throw new Error(`attempt ${reference} has gone`);
  return attempt.order.getEntity();
}

/** Cafe24's reading: the key, and a signature should it send one. */
export type ResultRead = { key: string; hashData: string | null };

/** Step 3. */
export async function receiveResultRead(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<ResultRead>,
): Promise<WireAnswer> {
  const found = parsed.refusal ? parsed : await attemptOfKey(bridge, parsed.value);
  const order = found.value?.order.getEntity();
  const opened = found.refusal || !order ? found : judgeReading(bridge, parsed.value, found.value);
  const known = opened.refusal ? opened : await bringUpToDate(bridge, opened.value);
  if (known.refusal) {
    const answer = resultRefused(known.refusal);
    const about = { mallId: order?.mall.id, orderId: order?.id };
    return reject(bridge, { kind: 'PAYMENT_READ', message, refusal: known.refusal, answer, ...about });
  }
  return recordResultRead(bridge, message, known.value.reference);
}

async function attemptOfKey(bridge: Bridge, { key }: ResultRead): Promise<OrRefusal<ClaimedAttempt>> {
  const attempt = await findAttemptByResultKey(bridge.orm.em.fork(), key);
  return attempt ? { value: attempt } : refuse('UNKNOWN_KEY');
}

/** The key must still be good, and a signature that came along must be Cafe24's over this order or this key. */
function judgeReading(
  bridge: Bridge,
  read: ResultRead | undefined,
  attempt: ClaimedAttempt,
): OrRefusal<ClaimedAttempt> {
  const order = attempt.order.getEntity();
  if (!read || !isKeyAlive(order, attempt, bridge.clock.now())) return refuse('KEY_EXPIRED');
  const { key, hashData } = read;
  // Nobody documents what a signed reading would be signed over (contract.md §4.3).
  const texts = [paymentRequestText({ ...order, amount: order.amountText }), key];
  const isSigned = hashData === null || texts.some((text) => isSignedBy(text, hashData, bridge.serviceKeys));
  return isSigned ? { value: attempt } : refuse('BAD_HASH');
}

/** Asks the PG unless it has said the last word. When it stays silent the truth is not known, and nothing else is said. */
async function bringUpToDate(bridge: Bridge, attempt: ClaimedAttempt): Promise<OrRefusal<ClaimedAttempt>> {
  if (hasMoney(attempt.status) || isOverWithoutMoney(attempt.status)) return { value: attempt };
  const keys = pgKeysOf(bridge, attempt.order.getEntity().mall.getEntity());
  const word: PgWord = keys ? await askPg(bridge, attempt, keys) : 'silent';
  return word === 'silent' || word === 'held' ? refuse('RESULT_UNKNOWN') : { value: attempt };
}
