import { demoMalls } from '@pgbridge/shared/demo';
import type { Bridge } from '../../src/flows/bridge.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { newId } from '../../src/store/new-id.ts';
import { inTransaction } from '../../src/store/transaction.ts';

type Installing = Pick<Bridge, 'orm' | 'clock' | 'vault'> & { pg: Pick<Bridge['pg'], 'name'> };

/** The demo's malls as rows: linked, every shop switched on, but without tokens. For tests that are about something else. */
export async function addDemoMalls({ bridge }: { bridge: Installing }): Promise<void> {
  const now = bridge.clock.now();
  await inTransaction(bridge.orm, async (em) => {
    for (const { mallId, name, pgPublicKey, pgSecretKey, shops } of demoMalls) {
      const mall = em.create(Mall, {
        id: mallId,
        name,
        pgAdapter: bridge.pg.name,
        pgPublicKey,
        pgSecretKeySealed: bridge.vault.seal(pgSecretKey),
        domains: [`${mallId}.cafe24shop.com`],
        domainsReadAt: now,
        paymentMethod: 'etc',
        installedAt: now,
        uninstalledAt: null,
      });
      for (const shop of shops) em.create(Shop, { id: newId(now), mall, enabled: true, ...shop });
    }
  });
}
