import type { SetupCode } from '@pgbridge/shared/mall-words';
import { type ReportLine, setupReport, type Tested } from '../../domain/setup-report.ts';
import { neededScopes } from '../../gateways/cafe24-oauth.ts';
import type { Mall } from '../../store/entities/mall.ts';
import type { MallCheck } from '../../store/entities/mall-check.ts';
import type { MallToken } from '../../store/entities/mall-token.ts';
import type { Shop } from '../../store/entities/shop.ts';
import type { Bridge } from '../bridge.ts';

/** All that is stored about a mall's setup. */
export type SetupRows = {
  mall: Mall;
  shops: readonly Shop[];
  token: MallToken | null;
  checks: readonly MallCheck[];
  /** `host:port` of a receiver of its notifications that is found dead at this moment. */
  pausedReceiver: string | null;
};

type Looking = Pick<Bridge, 'clock' | 'pg' | 'external'>;

/** The lines of a mall's setup as they are now. */
export function setupOf(bridge: Looking, { mall, shops, token, checks, pausedReceiver }: SetupRows): ReportLine[] {
  const { src, integrity } = bridge.external.scriptTag;
  const currencies: readonly string[] = bridge.pg.capabilities.currencies;
  const given = new Set(token?.scopes);
  return setupReport({
    now: bridge.clock.now(),
    rightsUntil: token?.refreshExpiresAt ?? null,
    isLinked: isLinked(mall),
    domainsReadAt: mall.domainsReadAt ?? null,
    shops: shops.map(({ currency, enabled, scriptSrc, scriptIntegrity }) => ({
      currency,
      isSupported: currencies.includes(currency),
      isEnabled: enabled,
      hasPresentScript: scriptSrc === src && scriptIntegrity === integrity,
    })),
    isUninstalled: Boolean(mall.uninstalledAt),
    isPeriodOver: Boolean(mall.expiredAt),
    missingScopes: token ? neededScopes.filter((scope) => !given.has(scope)) : [],
    pausedReceiver,
    tests: new Map(checks.map((check): [SetupCode, Tested] => [check.code, check])),
  });
}

/** The merchant sees the account gone, also while its keys are kept for payments that are open. */
export const isLinked = (mall: Pick<Mall, 'pgSecretKeySealed' | 'unlinkedAt'>) =>
  Boolean(mall.pgSecretKeySealed) && !mall.unlinkedAt;
