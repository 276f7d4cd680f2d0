import type { Currency } from '@pgbridge/shared/currencies';
import { demoMalls } from '@pgbridge/shared/demo';
import type { BulkWriter } from '../store/bulk-writer.ts';
import { Mall } from '../store/entities/mall.ts';
import { MallToken } from '../store/entities/mall-token.ts';
import { Shop } from '../store/entities/shop.ts';
import type { Em } from '../store/orm.config.ts';
import type { Vault } from '../store/vault.ts';
import { later, type SeedShop, type World } from './world.ts';

type SeedMall = {
  mallId: string;
  name: string;
  shops: { shopNo: number; name: string; currency: Currency; partnerId: string }[];
  keys: { publicKey: string; secretKey: string } | null;
};

const days = 24 * 3_600_000;

const mall = (mallId: string, name: string, currency: Currency): SeedMall => ({
  mallId,
  name,
  shops: [{ shopNo: 1, name, currency, partnerId: `${mallId}:1:s33d` }],
  keys: { publicKey: `pk_seed_${mallId}`, secretKey: `sk_seed_${mallId}_opens_nothing` },
});

/** Those of the demo, and more, so that every country of Cafe24's is there. */
const malls: SeedMall[] = [
  ...demoMalls.map(({ pgPublicKey, pgSecretKey, ...demo }) => ({
    ...demo,
    keys: { publicKey: pgPublicKey, secretKey: pgSecretKey },
  })),
  mall('seoulstyle', '서울스타일', 'KRW'),
  mall('nihonbashi', '日本橋かばん店', 'JPY'),
  mall('taipeihouse', '台北好物', 'TWD'),
  mall('saigonshop', 'Sài Gòn Shop', 'VND'),
];

/** Installed, and then nothing more was done: no PG account, no shop switched on, no rights. */
const halfSetUp: SeedMall = { ...mall('moonbakery', '달빛 베이커리', 'KRW'), keys: null };

/** Makes the malls that are missing; those that are there stay as they are. @returns the shops that orders are made up for */
export async function settleMalls(em: Em, writer: BulkWriter, world: World, vault: Vault): Promise<SeedShop[]> {
  const wanted = [...malls, halfSetUp].map(({ mallId }) => mallId);
  const known = await em.find(Mall, { id: { $in: wanted } }, { populate: ['shops'] });
  const missing = [...malls, halfSetUp].filter(({ mallId }) => !known.some(({ id }) => id === mallId));
  await writer.write([
    { entity: Mall, rows: missing.map((one) => mallRow(one, world, vault)) },
    { entity: Shop, rows: missing.flatMap((one) => shopRows(one, world)) },
    { entity: MallToken, rows: missing.flatMap(({ mallId, keys }) => (keys ? [tokenRow(mallId, world, vault)] : [])) },
  ]);
  return malls.flatMap(({ mallId, shops }) => {
    const there = known.find(({ id }) => id === mallId);
    return shops.flatMap(({ shopNo, currency, partnerId }) => {
      const shop = there?.shops.getItems().find((one) => one.shopNo === shopNo);
      if (there && !shop) return [];
      return { mallId, shopNo, currency, partnerId: shop?.partnerId ?? partnerId };
    });
  });
}

function mallRow({ mallId, name, keys }: SeedMall, { now }: World, vault: Vault) {
  return {
    id: mallId,
    name,
    pgAdapter: 'reference',
    pgPublicKey: keys?.publicKey ?? null,
    pgSecretKeySealed: keys ? vault.seal(keys.secretKey) : null,
    domains: [`${mallId}.cafe24shop.com`, `www.${mallId}.example`],
    domainsReadAt: now,
    domainsAskedAt: null,
    paymentMethod: 'etc',
    installedAt: later(now, -120 * days),
    uninstalledAt: null,
    careDueAt: null,
    unlinkedAt: null,
    expiredAt: null,
  };
}

function shopRows({ mallId, shops, keys }: SeedMall, world: World) {
  return shops.map(({ shopNo, name, currency, partnerId }) => ({
    id: world.idAt(world.now),
    mall: mallId,
    shopNo,
    name,
    currency,
    partnerId: keys ? partnerId : null,
    enabled: keys !== null,
    scriptNo: null,
    scriptSrc: null,
    scriptIntegrity: null,
  }));
}

/** Sealed like real ones, and good for nothing. */
function tokenRow(mallId: string, { now }: World, vault: Vault) {
  return {
    mallId,
    accessTokenSealed: vault.seal('seeded'),
    refreshTokenSealed: vault.seal('seeded'),
    accessExpiresAt: later(now, 2 * 3_600_000),
    refreshExpiresAt: later(now, 14 * days),
    scopes: [
      'mall.read_application',
      'mall.write_application',
      'mall.read_store',
      'mall.read_order',
      'mall.write_order',
    ],
    leasedUntil: null,
  };
}
