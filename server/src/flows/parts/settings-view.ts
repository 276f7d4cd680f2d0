import type { Currency } from '@pgbridge/shared/currencies';
import { type SetupLine, setupLines } from '../../domain/setup-lines.ts';
import { Mall } from '../../store/entities/mall.ts';
import { findTokens } from '../../store/mall-tokens.ts';
import type { Bridge } from '../bridge.ts';
import { isLinked } from './mall-setup.ts';
import { refreshShops } from './mall-shops.ts';
import type { Merchant } from './merchant-session.ts';

type Settings = {
  mallId: string;
  mallName: string | null;
  language: string;
  linked: boolean;
  publicKey: string | null;
  expired: boolean;
  shops: { shopNo: number; name: string | null; currency: string; supported: boolean; enabled: boolean }[];
  setup: SetupLine[];
  /** Whom merchants ask, by our setting: an e-mail address, a web address or a telephone number. */
  helpContact: string | null;
};

/** All that the page shows; nothing of the secret key is in it. */
export async function settingsOf(bridge: Bridge, merchant: Merchant): Promise<Settings> {
  const find = () => bridge.orm.em.fork().findOneOrFail(Mall, merchant.mallId, { populate: ['shops'] });
  let mall = await find();
  if (!mall.domainsReadAt && (await refreshShops(bridge, mall.id))) mall = await find();
  const linked = isLinked(mall);
  return {
    mallId: mall.id,
    mallName: mall.name ?? null,
    language: merchant.language,
    linked,
    publicKey: linked ? (mall.pgPublicKey ?? null) : null,
    expired: Boolean(mall.expiredAt),
    shops: mall.shops
      .getItems()
      .toSorted((one, other) => one.shopNo - other.shopNo)
      .map(({ shopNo, name, currency, enabled }) => ({
        shopNo,
        name: name ?? null,
        currency,
        supported: isSupported(bridge, currency),
        enabled,
      })),
    setup: await setupOf(bridge, mall),
    helpContact: bridge.settings.helpContact,
  };
}

async function setupOf(bridge: Bridge, mall: Mall): Promise<SetupLine[]> {
  const { src, integrity } = bridge.external.scriptTag;
  return setupLines({
    now: bridge.clock.now(),
    rightsUntil: (await findTokens(bridge.orm.em.fork(), mall.id))?.refreshExpiresAt ?? null,
    isLinked: isLinked(mall),
    domainsReadAt: mall.domainsReadAt ?? null,
    shops: mall.shops.getItems().map(({ currency, enabled, scriptSrc, scriptIntegrity }) => ({
      currency,
      isSupported: isSupported(bridge, currency),
      isEnabled: enabled,
      hasPresentScript: scriptSrc === src && scriptIntegrity === integrity,
    })),
  });
}

/** Whether the PG takes this currency. */
export const isSupported = ({ pg }: Bridge, currency: string) =>
  pg.capabilities.currencies.includes(currency as Currency);
