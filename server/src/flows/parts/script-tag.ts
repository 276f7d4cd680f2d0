import { z } from 'zod';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import { Shop } from '../../store/entities/shop.ts';
import { findShop } from '../../store/malls.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import { callAdmin } from './admin-call.ts';
import type { Registration, Step } from './shop-registration.ts';

const one = z.object({ scripttag: z.object({ script_no: z.union([z.string(), z.number()]).transform(String) }) });
const many = z.object({
  scripttags: z.array(z.object({ script_no: z.union([z.string(), z.number()]).transform(String), src: z.string() })),
});

/** Our script on the shop's product and basket pages, held to its checksum (contract.md §7.4). */
export const scriptTag: Step = {
  name: 'scripttags',
  async add(bridge, shop) {
    const known = await storedNumber(bridge, shop);
    const { src, integrity } = bridge.external.scriptTag;
    const body = {
      shop_no: shop.shopNo,
      request: { src, display_location: ['PRODUCT_DETAIL', 'ORDER_BASKET'], integrity },
    };
    if (known !== null) {
      const path = `scripttags/${known}`;
      const changed = await callAdmin(bridge, shop.mallId, { method: 'PUT', path, body, shape: z.unknown() });
      const isThere = changed.kind === 'answered' || changed.kind === 'conflict';
      if (isThere) await store(bridge, shop, { scriptNo: known, scriptSrc: src, scriptIntegrity: integrity });
      if (isThere) return { kind: 'answered', value: 'as it should be' };
      if (changed.kind !== 'not-found') return changed;
    }
    const added = await callAdmin(bridge, shop.mallId, { method: 'POST', path: 'scripttags', body, shape: one });
    if (added.kind === 'answered') {
      const { script_no: scriptNo } = added.value.scripttag;
      await store(bridge, shop, { scriptNo, scriptSrc: src, scriptIntegrity: integrity });
    } else if (known !== null) await store(bridge, shop, nothing);
    return added;
  },

  async remove(bridge, shop) {
    const known = await storedNumber(bridge, shop);
    const numbers = known === null ? await ownNumbers(bridge, shop) : [known];
    for (const number of numbers) {
      const path = `scripttags/${number}?shop_no=${shop.shopNo}`;
      const removed = await callAdmin(bridge, shop.mallId, { method: 'DELETE', path, shape: z.unknown() });
      if (removed.kind !== 'answered' && removed.kind !== 'not-found') return removed;
    }
    await store(bridge, shop, nothing);
    return { kind: 'answered', value: 'gone' } satisfies AdminAnswer<string>;
  },
};

/** Of a registration whose answer was lost we have no number, so Cafe24 is asked for what leads to us. */
async function ownNumbers(bridge: Bridge, shop: Pick<Registration, 'mallId' | 'shopNo'>): Promise<string[]> {
  const listed = await listOwnScripts(bridge, shop);
  return listed.kind === 'answered' ? listed.value : [];
}

/** The numbers of a shop's scripts that lead to us, by Cafe24's word. */
export async function listOwnScripts(
  bridge: Bridge,
  { mallId, shopNo }: Pick<Registration, 'mallId' | 'shopNo'>,
): Promise<AdminAnswer<string[]>> {
  const path = `scripttags?shop_no=${shopNo}`;
  const listed = await callAdmin(bridge, mallId, { method: 'GET', path, shape: many });
  if (listed.kind !== 'answered') return listed;
  const own = `${bridge.appUrl}/api/external-checkout/script`;
  const value = listed.value.scripttags.filter(({ src }) => src.startsWith(own)).map(({ script_no }) => script_no);
  return { kind: 'answered', value };
}

async function storedNumber(bridge: Bridge, { mallId, shopNo }: Registration): Promise<string | null> {
  return (await findShop(bridge.orm.em.fork(), mallId, shopNo))?.scriptNo ?? null;
}

type Registered = Pick<Shop, 'scriptNo' | 'scriptSrc' | 'scriptIntegrity'>;

const nothing: Registered = { scriptNo: null, scriptSrc: null, scriptIntegrity: null };

function store(bridge: Bridge, { mallId, shopNo }: Registration, registered: Registered): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    Object.assign(await em.findOneOrFail(Shop, { mall: mallId, shopNo }), registered);
  });
}
