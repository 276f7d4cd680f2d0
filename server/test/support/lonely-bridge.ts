import { readRunTime } from '../../src/config-run-time.ts';
import type { Clock } from '../../src/domain/clock.ts';
import type { Bridge } from '../../src/flows/bridge.ts';
import { createInHand } from '../../src/flows/parts/in-hand.ts';
import { createCafe24 } from '../../src/gateways/cafe24.ts';
import { createCafe24Admin } from '../../src/gateways/cafe24-admin.ts';
import { createCafe24OAuth } from '../../src/gateways/cafe24-oauth.ts';
import { createHttpClient } from '../../src/gateways/http-client.ts';
import { referencePg } from '../../src/gateways/pg/reference/index.ts';
import type { Orm } from '../../src/store/orm.config.ts';
import { createVault } from '../../src/store/vault.ts';

/** What flows work with, for tests that call no partner: there is nobody at the other end. */
export function lonelyBridge(orm: Orm, clock: Clock): { bridge: Bridge; close(): Promise<void> } {
  const policy = { allow: [] };
  const client = createHttpClient({ policy, now: () => clock.now() });
  const apiUrl = 'https://{mall_id}.cafe24api.invalid';
  const app = { clientId: 'client', clientSecret: 'c'.repeat(32), webhookKey: 'w'.repeat(32) };
  const settings = readRunTime({ APPROVAL_LIMITS: 'KRW:500000' });
  const bridge: Bridge = {
    orm,
    vault: createVault([{ id: 'test', key: Buffer.alloc(32, 7) }]),
    clock,
    pg: referencePg({ client, apiUrl: 'https://pg.invalid', policy }),
    cafe24: createCafe24({ client, policy, formatNow: () => 'json' }),
    cafe24Admin: createCafe24Admin({ client, apiUrl, apiVersion: '2026-03-01' }),
    cafe24OAuth: createCafe24OAuth({ client, apiUrl, clientId: app.clientId, clientSecret: app.clientSecret }),
    cafe24App: app,
    policy,
    external: {
      linkKeys: ['l'.repeat(32)],
      scriptTag: { src: 'https://bridge.invalid/script', integrity: '' },
    },
    serviceKeys: ['k'.repeat(32)],
    settings,
    settingsBook: { shown: [], isWithinBounds: () => false, reload: async () => {} },
    random: () => 0.5,
    appUrl: 'https://bridge.invalid',
    keepsRejected: () => true,
    explainsRejected: () => true,
    inHand: createInHand(),
    secondsToWait: async () => null,
  };
  return { bridge, close: () => client.close() };
}
