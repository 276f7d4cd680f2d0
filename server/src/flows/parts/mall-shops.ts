import { z } from 'zod';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import { Mall } from '../../store/entities/mall.ts';
import { Shop } from '../../store/entities/shop.ts';
import { writeMallHistory } from '../../store/mall-history.ts';
import { newId } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import { callAdmin } from './admin-call.ts';

/** A host as Cafe24 writes it; anything else must not become something we call. */
const host = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/));

const shopsShape = z.object({
  shops: z
    .array(
      z.object({
        shop_no: z.coerce.number().int().positive(),
        shop_name: z.string().max(250).nullish(),
        default: z.string().nullish(),
        currency_code: z.string().regex(/^[A-Z]{3}$/),
        base_domain: z.string().nullish(),
        primary_domain: z.string().nullish(),
        slave_domain: z.array(z.string()).nullish(),
      }),
    )
    .min(1),
});

const dayMs = 24 * 3_600_000;

/** Reads a mall's shops anew. @returns false when Cafe24 did not tell them */
export async function refreshShops(bridge: Bridge, mallId: string): Promise<boolean> {
  return (await readShops(bridge, mallId)).kind === 'answered';
}

/** Reads a mall's shops from Cafe24: names, currencies, and the domains that its URLs may lie on (contract.md §7.1). */
export async function readShops(bridge: Bridge, mallId: string): Promise<AdminAnswer<unknown>> {
  const answer = await callAdmin(bridge, mallId, { method: 'GET', path: 'shops', shape: shopsShape });
  if (answer.kind !== 'answered') return answer;
  const { shops } = answer.value;
  const named = shops.flatMap((shop) => [shop.base_domain, shop.primary_domain, ...(shop.slave_domain ?? [])]);
  const domains = [...new Set(named.flatMap((name) => host.safeParse(name ?? '').data ?? []))];
  const main = shops.find((shop) => shop.default === 'T') ?? shops[0];
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const mall = await em.findOneOrFail(Mall, mallId, { populate: ['shops'] });
    const careDueAt = new Date(now.getTime() + dayMs);
    recordDomains(em, mall, domains, now);
    Object.assign(mall, { name: main?.shop_name || mall.name, domains, domainsReadAt: now, careDueAt });
    for (const { shop_no: shopNo, shop_name: name, currency_code: currency } of shops) {
      const known = mall.shops.getItems().find((shop) => shop.shopNo === shopNo);
      if (known) Object.assign(known, { name: name || known.name, currency });
      else {
        const fresh = { id: newId(now), mall, shopNo, currency, name: name || null, partnerId: null, enabled: false };
        em.create(Shop, fresh);
        writeMallHistory(em, mallId, { at: now, kind: 'SHOP_ADDED', actor: 'CAFE24', params: { shopNo, currency } });
      }
    }
  });
  return answer;
}

function recordDomains(em: Em, { id, domains: before }: Mall, after: readonly string[], at: Date): void {
  const added = after.filter((domain) => !before.includes(domain)).join(', ');
  const removed = before.filter((domain) => !after.includes(domain)).join(', ');
  if (!added && !removed) return;
  const params = { ...(added && { added }), ...(removed && { removed }) };
  writeMallHistory(em, id, { at, kind: 'DOMAINS_CHANGED', actor: 'CAFE24', params });
}
