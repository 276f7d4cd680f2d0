import { Mall } from '../store/entities/mall.ts';
import { Shop } from '../store/entities/shop.ts';
import { forgetChecks } from '../store/mall-checks.ts';
import { writeMallHistory } from '../store/mall-history.ts';
import { closeAccount, hasOpenPayments } from '../store/open-payments.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { isLinked } from './parts/mall-setup.ts';
import type { Merchant } from './parts/merchant-session.ts';
import { isSupported } from './parts/settings-view.ts';
import { newPartnerId, type RegistrationResult, register, unregister } from './parts/shop-registration.ts';

/*
 * A merchant's settings (contract.md §2.7). Whoever comes here has a session, and the session says which mall.
 *
 * 1. The merchant links the PG account: the PG is asked whether it takes the keys, then they are sealed.
 * 2. The merchant switches a shop on: Cafe24 learns of it first, then it may take payments.
 * 3. Switched off, Cafe24 forgets it first. Unlinking switches all shops off, then the keys go, unless a payment needs them.
 */

/** What became of a change, as a code that the page has words for. */
export type ChangeCode =
  | 'LINKED'
  | 'UNLINKED'
  | 'ENABLED'
  | 'DISABLED'
  | 'KEYS_MALFORMED'
  | 'KEYS_REFUSED'
  | 'PG_NOT_REACHED'
  | 'PAYMENTS_OPEN'
  | 'NOT_LINKED'
  | 'SHOP_UNKNOWN'
  | 'ACTION_UNKNOWN'
  | 'CURRENCY_NOT_SUPPORTED'
  | 'RIGHTS_MISSING'
  | 'SCRIPT_REFUSED'
  | 'CAFE24_REFUSED'
  | 'CAFE24_KEEPS'
  | 'CAFE24_BUSY'
  | 'CAFE24_NOT_REACHED';

/** Step 1. */
export async function link(
  bridge: Bridge,
  { mallId }: Merchant,
  keys: { publicKey: string; secretKey: string },
): Promise<ChangeCode> {
  const known = await bridge.orm.em.fork().findOneOrFail(Mall, mallId);
  const isOther = Boolean(known.pgSecretKeySealed) && known.pgPublicKey !== keys.publicKey;
  if (isOther && (await hasOpenPayments(bridge.orm.em.fork(), mallId, bridge.clock.now()))) return 'PAYMENTS_OPEN';
  const account = await bridge.pg.verifyAccount(keys);
  if (account.kind === 'refused') return 'KEYS_REFUSED';
  if (account.kind === 'lost') return 'PG_NOT_REACHED';
  return inTransaction<ChangeCode>(bridge.orm, async (em) => {
    const mall = await em.findOneOrFail(Mall, mallId);
    const pgSecretKeySealed = bridge.vault.seal(keys.secretKey);
    Object.assign(mall, {
      pgPublicKey: keys.publicKey,
      pgSecretKeySealed,
      pgAdapter: bridge.pg.name,
      unlinkedAt: null,
    });
    await forgetChecks(em, mallId, ['PG_KEYS']);
    writeMallHistory(em, mallId, { at: bridge.clock.now(), kind: 'ACCOUNT_LINKED', actor: 'MERCHANT' });
    return 'LINKED';
  });
}

/** Steps 2 and 3. */
export async function switchShop(
  bridge: Bridge,
  { mallId }: Merchant,
  { shopNo, enable }: { shopNo: number; enable: boolean },
): Promise<ChangeCode> {
  return enable ? switchOn(bridge, mallId, shopNo) : switchOff(bridge, mallId, shopNo);
}

async function switchOn(bridge: Bridge, mallId: string, shopNo: number): Promise<ChangeCode> {
  const shop = await findShop(bridge, mallId, shopNo);
  if (!shop) return 'SHOP_UNKNOWN';
  if (!isLinked(shop.mall.getEntity())) return 'NOT_LINKED';
  if (!isSupported(bridge, shop.currency)) return 'CURRENCY_NOT_SUPPORTED';
  // The name is ours before Cafe24 hears it, so that no message under it can come too early.
  const partnerId = await inTransaction(bridge.orm, async (em) => {
    const row = await em.findOneOrFail(Shop, shop.id);
    row.partnerId ??= newPartnerId(mallId, shopNo);
    return row.partnerId;
  });
  const registered = await register(bridge, { mallId, shopNo, partnerId });
  if (!registered.done)
    return codeOf(registered, registered.step === 'scripttags' ? 'SCRIPT_REFUSED' : 'CAFE24_REFUSED');
  return inTransaction<ChangeCode>(bridge.orm, async (em) => {
    const row = await em.findOneOrFail(Shop, shop.id, { populate: ['mall'] });
    row.enabled = isLinked(row.mall.getEntity()) && !row.mall.getEntity().uninstalledAt;
    if (!row.enabled) return 'NOT_LINKED';
    await recordSwitch(bridge, em, mallId, 'SHOP_ON', shopNo);
    return 'ENABLED';
  });
}

async function switchOff(bridge: Bridge, mallId: string, shopNo: number): Promise<ChangeCode> {
  const shop = await findShop(bridge, mallId, shopNo);
  if (!shop) return 'SHOP_UNKNOWN';
  const { partnerId } = shop;
  const removed = partnerId ? await unregister(bridge, { mallId, shopNo, partnerId }) : { done: true as const };
  if (!removed.done) return codeOf(removed, 'CAFE24_KEEPS');
  await inTransaction(bridge.orm, async (em) => {
    (await em.findOneOrFail(Shop, shop.id)).enabled = false;
    await recordSwitch(bridge, em, mallId, 'SHOP_OFF', shopNo);
  });
  return 'DISABLED';
}

/** Step 3. Stops at the first shop that Cafe24 would not forget; those before it stay switched off. */
export async function unlink(bridge: Bridge, { mallId }: Merchant): Promise<ChangeCode> {
  const enabled = await bridge.orm.em
    .fork()
    .find(Shop, { mall: mallId, enabled: true }, { orderBy: { shopNo: 'asc' } });
  for (const { shopNo } of enabled) {
    const code = await switchOff(bridge, mallId, shopNo);
    if (code !== 'DISABLED') return code;
  }
  return inTransaction<ChangeCode>(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const mall = await em.findOneOrFail(Mall, mallId);
    mall.unlinkedAt = now;
    await em.nativeUpdate(Shop, { mall: mallId }, { enabled: false });
    await closeAccount(em, mallId, now);
    writeMallHistory(em, mallId, { at: now, kind: 'ACCOUNT_UNLINKED', actor: 'MERCHANT' });
    return 'UNLINKED';
  });
}

async function recordSwitch({ clock }: Bridge, em: Em, mallId: string, kind: 'SHOP_ON' | 'SHOP_OFF', shopNo: number) {
  await forgetChecks(em, mallId, ['SCRIPT']);
  writeMallHistory(em, mallId, { at: clock.now(), kind, actor: 'MERCHANT', params: { shopNo } });
}

function findShop({ orm }: Bridge, mallId: string, shopNo: number) {
  return orm.em.fork().findOne(Shop, { mall: mallId, shopNo }, { populate: ['mall'] });
}

function codeOf({ answer }: Extract<RegistrationResult, { done: false }>, refused: ChangeCode): ChangeCode {
  switch (answer.kind) {
    case 'unauthorised':
    case 'forbidden':
      return 'RIGHTS_MISSING';
    case 'rate-limited':
      return 'CAFE24_BUSY';
    case 'lost':
      return 'CAFE24_NOT_REACHED';
    default:
      return refused;
  }
}
