import type { PaymentRequest } from '../../domain/payment-request.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { isSignedBy, paymentRequestText } from '../../domain/signatures.ts';
import type { PgKeys } from '../../gateways/pg/payment-company.ts';
import type { Shop } from '../../store/entities/shop.ts';
import { findShopsByPartner } from '../../store/malls.ts';
import { together } from '../../store/together.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { judgeUrlOf } from './known-domains.ts';

type Verified = { request: PaymentRequest; shop: Shop; keys: PgKeys };

/** Who asks, and may they: signature, shop, currency, and every address the message brought along. */
export async function verifyPaymentRequest(
  bridge: Bridge,
  request: PaymentRequest,
): Promise<{ value: Verified; refusal?: undefined } | { value?: undefined; refusal: Refusal; mallId?: string }> {
  const text = paymentRequestText({ ...request, amount: request.amountText });
  if (!isSignedBy(text, request.hashData, bridge.serviceKeys)) return refuse('BAD_HASH');
  const shop = await findShop(bridge, request.partnerId);
  if (!shop) return refuse('UNKNOWN_PARTNER');
  const mall = shop.mall.getEntity();
  const refused = (...reason: Parameters<typeof refuse>) => ({ ...refuse(...reason), mallId: mall.id });
  // Only what Cafe24 has signed counts, so that a stranger can't use up a mall's budget.
  const wait = await bridge.secondsToWait(mall.id);
  if (wait !== null) return refused('RATE_LIMITED', { wait });
  if (mall.uninstalledAt) return refused('MALL_UNINSTALLED');
  if (!shop.enabled) return refused('SHOP_DISABLED');
  const keys = pgKeysOf(bridge, mall);
  if (!keys) return refused('PG_KEYS_MISSING');
  if (!bridge.pg.capabilities.currencies.includes(request.currency)) {
    return refused('CURRENCY_NOT_SUPPORTED', { currency: request.currency });
  }
  for (const [field, url] of [
    ['return_url', request.returnUrl],
    ['return_noty_url', request.notificationUrl],
  ] as const) {
    const verdict = url === null ? null : await judgeUrlOf(bridge, mall, url);
    if (verdict?.kind === 'blocked') return refused('URL_NOT_ALLOWED', { field, host: verdict.host, why: verdict.why });
  }
  return { value: { request, shop, keys } };
}

const findShop = together(({ orm }: Bridge, partnerIds: readonly string[]) =>
  findShopsByPartner(orm.em.fork(), partnerIds),
);
