import type { Currency } from '@pgbridge/shared/currencies';
import { Mall } from '../store/entities/mall.ts';
import { Shop } from '../store/entities/shop.ts';
import { newId } from '../store/new-id.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';

/** A mall as staff enter it by hand. */
export type NewMall = {
  mallId: string;
  name: string | null;
  pgPublicKey: string;
  pgSecretKey: string;
  /** Hosts its shops answer under. */
  domains: string[];
  shops: { shopNo: number; name: string | null; currency: Currency; partnerId: string }[];
};

export type AddMallResult =
  | { kind: 'added' }
  | { kind: 'exists' }
  | { kind: 'keys-refused'; message: string }
  | { kind: 'pg-not-reached'; failure: string }
  | { kind: 'currency-not-supported'; currency: string };

/**
 * Adds a mall by hand, with the merchant's PG keys, after the PG accepted them. Each shop is enabled under the `partner_id` it
 * has registered with Cafe24.
 */
export async function addMall(bridge: Bridge, mall: NewMall): Promise<AddMallResult> {
  const account = await bridge.pg.verifyAccount({ publicKey: mall.pgPublicKey, secretKey: mall.pgSecretKey });
  if (account.kind === 'refused') return { kind: 'keys-refused', message: account.message };
  if (account.kind === 'lost') return { kind: 'pg-not-reached', failure: account.failure };
  const stranger = mall.shops.find(({ currency }) => !account.currencies.includes(currency));
  if (stranger) return { kind: 'currency-not-supported', currency: stranger.currency };
  return inTransaction(bridge.orm, async (em) => {
    if (await em.findOne(Mall, mall.mallId)) return { kind: 'exists' };
    const now = bridge.clock.now();
    const row = em.create(Mall, {
      id: mall.mallId,
      name: mall.name,
      pgAdapter: bridge.pg.name,
      pgPublicKey: mall.pgPublicKey,
      pgSecretKeySealed: bridge.vault.seal(mall.pgSecretKey),
      domains: mall.domains,
      domainsReadAt: now,
      paymentMethod: 'etc',
      installedAt: now,
      uninstalledAt: null,
    });
    for (const shop of mall.shops) em.create(Shop, { id: newId(now), mall: row, enabled: true, ...shop });
    return { kind: 'added' };
  });
}
