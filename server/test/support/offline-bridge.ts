import { limitOfEach } from '../../src/config-shapes.ts';
import type { Bridge } from '../../src/flows/bridge.ts';
import { createCafe24 } from '../../src/gateways/cafe24.ts';
import { createCafe24Admin } from '../../src/gateways/cafe24-admin.ts';
import { createCafe24OAuth } from '../../src/gateways/cafe24-oauth.ts';
import { createHttpClient } from '../../src/gateways/http-client.ts';
import { referencePg } from '../../src/gateways/pg/reference/index.ts';
import type { Orm } from '../../src/store/orm.config.ts';
import { createVault } from '../../src/store/vault.ts';
import type { HandClock } from './hand-clock.ts';

/** What flows work with, where no partner is: nothing that is called answers. */
export function offlineBridge(orm: Orm, clock: HandClock, appUrl: string): Bridge {
  const policy = { allow: [] };
  const client = createHttpClient({ policy, now: () => clock.now(), totalTimeoutMs: 200 });
  const apiUrl = 'http://127.0.0.1:9/{mall_id}';
  return {
    orm,
    clock,
    policy,
    appUrl,
    vault: createVault([{ id: 'test', key: Buffer.alloc(32, 7) }]),
    pg: referencePg({ client, apiUrl: 'http://127.0.0.1:9', policy }),
    cafe24: createCafe24({ client, policy, format: 'json' }),
    cafe24Admin: createCafe24Admin({ client, apiUrl, apiVersion: '2026-03-01' }),
    cafe24OAuth: createCafe24OAuth({ client, apiUrl, clientId: 'client', clientSecret: 'secret' }),
    cafe24App: { clientId: 'client', clientSecret: 'secret', webhookKey: 'key' },
    external: { priceCheck: 'strict', failPage: 'pg_fail', linkKey: 'k', scriptTag: { src: '', integrity: '' } },
    serviceKeys: ['service key'],
    retrySchedule: [0],
    retentionDays: 0,
    approvalLimits: limitOfEach({ KRW: 500_000n }),
    random: () => 0.5,
    helpContact: null,
    keepsRejected: () => true,
    secondsToWait: async () => null,
  };
}
