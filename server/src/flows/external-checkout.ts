import type { WireAnswer } from '../domain/answers.ts';
import { signedAs } from '../domain/explain-hash/signed-as.ts';
import { failed, payloadAnswer } from '../domain/external-answers.ts';
import { externalReturn } from '../domain/external-return.ts';
import type { InboundMessage } from '../domain/message.ts';
import { moneyText } from '../domain/money.ts';
import { type OrRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { type Reservation, signedTotal } from '../domain/reservation.ts';
import { Order } from '../store/entities/order.ts';
import { findExternalCheckout } from '../store/external-checkouts.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { type AnswerForPage, originRefusal } from './external-storefront.ts';
import { askPg } from './parts/ask-pg.ts';
import { type Calculation, calculateOrder } from './parts/calculate-order.ts';
import { claimedAttempt } from './parts/claimed-attempt.ts';
import { type ConfirmedBasket, confirmPrices } from './parts/confirm-prices.ts';
import { externalPart, notePriceDifference } from './parts/external-basket.ts';
import { findOpenShop, type OpenShop } from './parts/external-shop.ts';
import { firstWord } from './parts/first-delivery.ts';
import { ownAddressOf, readerOf } from './parts/known-domains.ts';
import { openCheckout } from './parts/open-checkout.ts';
import { takePaymentWebhook } from './parts/payment-webhook.ts';
import { lostBuyer, recordReturn } from './parts/record-return.ts';
import { reject } from './parts/reject.ts';

/*
 * External checkout (contract.md §5). `external-storefront` comes before it, `external-review` in its middle.
 *
 * 1. The button brings the order that Cafe24 reserved. Its signature proves nothing, so prices, currency and addresses are
 *    checked against what we and Cafe24 know. We open a checkout at the PG and answer with the PG's page.
 * 2. The PG takes the buyer's address and sends the browser to our review page, where the final amount is confirmed.
 * 3. The PG sends the browser back. We ask the PG how it stands, tell Cafe24, and send the buyer on by what Cafe24 says.
 * 4. The PG's webhooks say the same by themselves; whichever word comes first counts.
 */

/** Step 1. `fields` are the message as it came. */
export async function receivePayload(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<Reservation>,
  fields: OrRefusal<Record<string, unknown>>,
  origin: string | undefined,
): Promise<AnswerForPage> {
  const found = parsed.refusal ? parsed : await findOpenShop(bridge, parsed.value.mallId, parsed.value.shopNo);
  const reader = found.value ? await readerOf(bridge, found.value.mall, origin) : null;
  const mallId = found.value?.mall.id;
  const turnDown = async (refusal: Refusal): Promise<AnswerForPage> => {
    const answer = failed({ refusal });
    const signed = signedAs('reservation', fields);
    return {
      ...(await reject(bridge, { kind: 'EXTERNAL_PAYLOAD', message, signed, refusal, mallId, answer })),
      reader,
    };
  };
  if (parsed.refusal || found.refusal) return turnDown((parsed.refusal ?? found.refusal) as Refusal);
  if (reader === null) return turnDown(originRefusal(origin));
  const checked = await checkReservation(bridge, parsed.value, found.value);
  if (checked.refusal) return turnDown(checked.refusal);
  return { ...(await open(bridge, message, parsed.value, found.value, checked.value)), reader };
}

type Checked = { basket: ConfirmedBasket; calculation: Calculation; notificationUrl: string; returnUrl: string };

/** Everything that the browser may have made up: the cheap checks first, Cafe24 is asked last. */
async function checkReservation(
  bridge: Bridge,
  reservation: Reservation,
  { shop, mall }: OpenShop,
): Promise<OrRefusal<Checked>> {
  const { currency, lines, memberId, isGuest, mallId, shopNo } = reservation;
  if (currency !== shop.currency) return refuse('CURRENCY_DIFFERS', { theirs: currency, ours: shop.currency });
  if (!bridge.pg.capabilities.currencies.includes(currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency });
  if (signedTotal(reservation, bridge.cafe24App.clientId) === null) return refuse('BAD_HASH');
  const notificationUrl = await ownAddressOf(bridge, mall, reservation.notificationUrl);
  const returnUrl = await ownAddressOf(bridge, mall, reservation.returnUrlBase);
  const blocked = (field: string, url: string) =>
    refuse('URL_NOT_ALLOWED', { field, host: new URL(url).host, why: "not one of the mall's domains" });
  if (!notificationUrl) return blocked('return_notification_url', reservation.notificationUrl);
  if (!returnUrl) return blocked('return_url_base', reservation.returnUrlBase);
  const basket = await confirmPrices(bridge, reservation);
  if (basket.refusal) return basket;
  const calculation = await calculateOrder(bridge, {
    mallId,
    shopNo,
    currency,
    memberId: isGuest ? null : memberId,
    shippingType: shippingTypeOf(lines),
    lines: basket.value.lines,
    address: null,
  });
  if (calculation.refusal) return calculation;
  return { value: { basket: basket.value, calculation: calculation.value, notificationUrl, returnUrl } };
}

async function open(
  bridge: Bridge,
  message: InboundMessage,
  reservation: Reservation,
  { shop, keys, partnerId }: OpenShop,
  { basket, calculation, notificationUrl, returnUrl }: Checked,
): Promise<WireAnswer> {
  const { total } = calculation;
  const { orderNumber, memberId, isGuest, currency, hmac: hashData, lines } = reservation;
  const result = await openCheckout(bridge, {
    flow: 'EXTERNAL_CHECKOUT',
    message,
    request: {
      amountText: moneyText(total),
      currency,
      amountMinor: total.minor,
      orderNumber,
      partnerId,
      buyerId: memberId,
      returnUrl,
      notificationUrl,
      extraData: '{}',
      hashData,
    },
    shop,
    keys,
    callbackUrl: `${bridge.appUrl}/api/external-checkout/order/callback`,
    webhookUrl: `${bridge.appUrl}/api/external-checkout/order/webhook`,
    external: externalPart(bridge, keys.publicKey, {
      isGuest,
      shippingType: shippingTypeOf(lines),
      lines: basket.lines,
    }),
  });
  if (result.refusal) return payloadAnswer(result);
  const { paymentUrl: redirectUri, reference } = result.value;
  if (basket.difference) await notePriceDifference(bridge, reference, basket.difference);
  const external = await findExternalCheckout(bridge.orm.em.fork(), reference);
  const signature = external?.pgSignature ?? '';
  return payloadAnswer({ value: { redirectUri, reference, signature, publicKey: keys.publicKey } });
}

const shippingTypeOf = (lines: Reservation['lines']) => lines[0]?.shippingType ?? 'A';

/** Step 3. @returns where to send the browser, or why it can't be sent anywhere */
export async function bringBuyerBack(
  bridge: Bridge,
  message: InboundMessage,
  fields: Record<string, unknown>,
): Promise<OrRefusal<{ url: string }>> {
  const claimed = await claimedAttempt(bridge, fields);
  const isOurs = claimed.value?.order.getEntity().flow === 'EXTERNAL_CHECKOUT';
  if (claimed.refusal || !isOurs) {
    const refused = claimed.refusal ? claimed : refuse('UNKNOWN_REFERENCE');
    await reject(bridge, { kind: 'BUYER_CALLBACK', message, refusal: refused.refusal, answer: lostBuyer });
    return refused;
  }
  const attempt = claimed.value;
  const { id, orderNumber, mall } = attempt.order.getEntity();
  const keys = pgKeysOf(bridge, mall.getEntity());
  const read = keys ? bridge.pg.readCallback(fields, keys) : refuse('PG_KEYS_MISSING');
  if (keys) await askPg(bridge, attempt, keys);
  const word = await firstWord(bridge, { id, mallId: mall.id, orderNumber });
  const order = await bridge.orm.em.fork().findOneOrFail(Order, id);
  const url = externalReturn(order.returnUrl, order, word, bridge.settings.externalFailPage);
  const result = url.includes('/pgsuccess?') ? '0000' : '9999';
  await recordReturn(bridge, { message, orderId: id, url, result, refusal: read.refusal });
  return { value: { url } };
}

/** Step 4. */
export function receivePaymentWebhook(
  bridge: Bridge,
  message: InboundMessage,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  return takePaymentWebhook(bridge, message, fields);
}
