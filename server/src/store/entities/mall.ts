import { defineEntity, p } from '@mikro-orm/core';
import { Shop } from './shop.ts';

/** A Cafe24 store that installed the app. Its id is Cafe24's `mall_id`. */
export const MallSchema = defineEntity({
  name: 'Mall',
  tableName: 'malls',
  properties: {
    id: p.string().length(32).primary(),
    name: p.string().nullable(),
    pgAdapter: p.string(),
    pgPublicKey: p.string().nullable(),
    /** Sealed by `store/vault`; never leaves the server. */
    pgSecretKeySealed: p.text().nullable(),
    /** Hosts the mall's shops answer under; outgoing URLs of this mall must lie on one of them. */
    domains: p.json<string[]>(),
    domainsReadAt: p.datetime().nullable(),
    /** When we last asked for them because of one we didn't know, whatever the answer. */
    domainsAskedAt: p.datetime().nullable(),
    /** Cafe24's code of the payment method this mall registered, contract.md §4.3 `paymethod`. */
    paymentMethod: p.string(),
    installedAt: p.datetime(),
    uninstalledAt: p.datetime().nullable(),
    /** When the mall is looked after next: shops and domains read again, its token kept alive, its keys wiped when it may. */
    careDueAt: p.datetime().nullable(),
    /** The merchant took the PG account off; its keys stay sealed as long as a payment is open. */
    unlinkedAt: p.datetime().nullable(),
    /** Cafe24 said that the app's period is over (contract.md §8). */
    expiredAt: p.datetime().nullable(),
    /** While set, staff hold the mall's notifications back: none is sent and none dropped. */
    noticesPausedAt: p.datetime().nullable(),
    /** When the last pause ended. */
    noticesResumedAt: p.datetime().nullable(),
    noticesPausedBy: p.string().nullable(),
    noticesPauseReason: p.text().nullable(),
    shops: () => p.oneToMany(Shop).mappedBy('mall'),
  },
  indexes: [{ name: 'malls_notices_paused', properties: ['noticesPausedAt'], where: 'notices_paused_at is not null' }],
});

export class Mall extends MallSchema.class {}
MallSchema.setClass(Mall);
