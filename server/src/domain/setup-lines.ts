/** What must be in order before a mall's shops take payments, as far as we know without asking anybody. */
type SetupCode = 'RIGHTS' | 'PG_KEYS' | 'CURRENCY' | 'REGISTRATION' | 'SCRIPT' | 'DOMAINS';

/** `BAD`: no payment is possible. `CAREFUL`: some are not, or soon none will be. */
type SetupState = 'OK' | 'CAREFUL' | 'BAD';

export type SetupLine = { code: SetupCode; state: SetupState; params: Record<string, string> };

export type SetupFacts = {
  now: Date;
  /** When our rights in the mall end unless they are renewed; null: we have none. */
  rightsUntil: Date | null;
  isLinked: boolean;
  domainsReadAt: Date | null;
  shops: { currency: string; isSupported: boolean; isEnabled: boolean; hasPresentScript: boolean }[];
};

const dayMs = 24 * 3_600_000;

/** Rights last 14 days and are renewed every day, so few days left mean that renewing fails. */
const soonMs = 3 * dayMs;

/** Domains are read every day: one that was missed is no reason to worry yet. */
const staleMs = 2 * dayMs;

/** The lines of a mall's setup, in the order in which they are mended. */
export function setupLines(facts: SetupFacts): SetupLine[] {
  const { now, shops, domainsReadAt } = facts;
  const foreign = [...new Set(shops.filter(({ isSupported }) => !isSupported).map(({ currency }) => currency))];
  const enabled = shops.filter(({ isEnabled }) => isEnabled);
  const isFresh = domainsReadAt !== null && now.getTime() - domainsReadAt.getTime() < staleMs;
  return [
    line('RIGHTS', rightsOf(facts)),
    line('PG_KEYS', facts.isLinked ? 'OK' : 'BAD'),
    line('CURRENCY', currencyState(shops.length, shops.filter(({ isSupported }) => !isSupported).length), {
      currencies: foreign.join(', '),
    }),
    line('REGISTRATION', enabled.length > 0 ? 'OK' : 'BAD', { count: String(enabled.length) }),
    ...(enabled.length > 0
      ? [line('SCRIPT', enabled.every(({ hasPresentScript }) => hasPresentScript) ? 'OK' : 'CAREFUL')]
      : []),
    line('DOMAINS', isFresh ? 'OK' : 'CAREFUL', domainsReadAt ? { at: domainsReadAt.toISOString() } : {}),
  ];
}

function rightsOf({ rightsUntil, now }: SetupFacts): SetupState {
  const leftMs = rightsUntil ? rightsUntil.getTime() - now.getTime() : 0;
  if (leftMs <= 0) return 'BAD';
  return leftMs <= soonMs ? 'CAREFUL' : 'OK';
}

function currencyState(all: number, foreign: number): SetupState {
  if (foreign === 0) return 'OK';
  return foreign === all ? 'BAD' : 'CAREFUL';
}

const line = (code: SetupCode, state: SetupState, params: Record<string, string> = {}): SetupLine => ({
  code,
  state,
  params,
});
