import type { SetupCode, SetupFinding, SetupFix, SetupState } from '@pgbridge/shared/mall-words';
import { type SetupFacts, setupLines } from './setup-lines.ts';

/** What each finding means for payments, and what mends it. The only such table: no line is red without a way out. */
const meanings = {
  GRANTED: ['OK', null],
  ALLOWED: ['OK', null],
  NOT_INSTALLED: ['BAD', 'INSTALL_AGAIN'],
  NO_RIGHTS: ['BAD', 'OPEN_APP'],
  SCOPES_MISSING: ['CAREFUL', 'OPEN_APP'],
  PERIOD_OVER: ['CAREFUL', 'RENEW_PERIOD'],
  NOT_ALLOWED: ['BAD', 'OPEN_APP'],
  CAFE24_SILENT: ['CAREFUL', 'TRY_AGAIN'],
  TOKEN_LASTS: ['OK', null],
  TOKEN_ENDS_SOON: ['CAREFUL', 'REFRESH_TOKEN'],
  TOKEN_ENDED: ['BAD', 'OPEN_APP'],
  LINKED: ['OK', null],
  KEYS_TAKEN: ['OK', null],
  NOT_LINKED: ['BAD', 'LINK_ACCOUNT'],
  KEYS_REFUSED: ['BAD', 'ENTER_KEYS'],
  KEYS_SHUT: ['BAD', 'PUT_KEY_BACK'],
  PG_SILENT: ['CAREFUL', 'TRY_AGAIN'],
  CURRENCIES_FIT: ['OK', null],
  SOME_CURRENCIES_DIFFER: ['CAREFUL', 'OTHER_ACCOUNT'],
  ALL_CURRENCIES_DIFFER: ['BAD', 'OTHER_ACCOUNT'],
  SHOPS_ON: ['OK', null],
  NO_SHOP_ON: ['BAD', 'SWITCH_ON'],
  SCRIPT_STANDS: ['OK', null],
  SCRIPT_SEEN: ['OK', null],
  SCRIPT_OLD: ['CAREFUL', 'WAIT_A_DAY'],
  SCRIPT_GONE: ['CAREFUL', 'SWITCH_OFF_AND_ON'],
  SCRIPT_NOT_NEEDED: ['UNTESTED', 'SWITCH_ON'],
  NEVER_TRIED: ['UNTESTED', 'TEST'],
  REACHED: ['OK', null],
  NOT_REACHED: ['BAD', 'MEND_RECEIVER'],
  NO_DOMAIN: ['CAREFUL', 'READ_DOMAINS'],
  DOMAINS_OLD: ['CAREFUL', 'READ_DOMAINS'],
  RECEIVER_PAUSED: ['CAREFUL', 'MEND_RECEIVER'],
  CLOCK_RIGHT: ['OK', null],
  CLOCK_WRONG: ['CAREFUL', 'SET_CLOCK'],
  CLOCK_UNKNOWN: ['CAREFUL', 'TRY_AGAIN'],
} as const satisfies Record<SetupFinding, readonly [SetupState, SetupFix | null]>;

export type Params = Record<string, string | number>;

/** What a line was found to be. */
export type Found = { finding: SetupFinding; params: Params };

/** The same, found by asking somebody at this time. */
export type Tested = Found & { testedAt: Date };

export type ReportLine = Found & {
  code: SetupCode;
  state: SetupState;
  fix: SetupFix | null;
  /** What is read from the store was looked at just now; null: nobody has looked yet. */
  testedAt: Date | null;
};

export type ReportFacts = SetupFacts & {
  isUninstalled: boolean;
  /** Cafe24 said that the app's period is over. */
  isPeriodOver: boolean;
  /** Rights that the app needs and the mall did not give. */
  missingScopes: readonly string[];
  /** A receiver of the mall's notifications that is found dead at this moment. */
  pausedReceiver: string | null;
  tests: ReadonlyMap<SetupCode, Tested>;
};

export function stateOf(finding: SetupFinding): SetupState {
  return meanings[finding][0];
}

/**
 * Every line of a mall's setup for those who help it. What is stored is looked at anew each time; what only a partner can say is
 * as it was when it was last tested. Of two words about a line the worse one counts.
 */
export function setupReport(facts: ReportFacts): ReportLine[] {
  const at = (code: SetupCode, finding: SetupFinding, params: Params = {}): ReportLine => {
    const known: Tested = { finding, params, testedAt: facts.now };
    const test = facts.tests.get(code);
    const counts = test && !isWorse(finding, test.finding) ? test : known;
    const [state, fix] = meanings[counts.finding];
    return { code, ...counts, state, fix, testedAt: state === 'UNTESTED' ? null : counts.testedAt };
  };
  const { currency, registration, script } = partsOf(facts);
  return [
    at('RIGHTS', ...rightsOf(facts)),
    at('TOKEN', ...tokenOf(facts)),
    at('PG_KEYS', facts.isLinked ? 'LINKED' : 'NOT_LINKED'),
    at('CURRENCY', ...currency),
    at('REGISTRATION', ...registration),
    at('SCRIPT', ...script),
    at('NOTICES', ...noticesOf(facts)),
    at('CLOCK', 'NEVER_TRIED'),
  ];
}

const weights: Record<SetupState, number> = { UNTESTED: 0, OK: 1, CAREFUL: 2, BAD: 3 };

/** Whether what we know is worse than what was tested; then a test that went well means nothing any more. */
function isWorse(known: SetupFinding, tested: SetupFinding): boolean {
  return weights[stateOf(known)] > weights[stateOf(tested)];
}

type Part = [SetupFinding, Params?];

function rightsOf({ isUninstalled, rightsUntil, now, isPeriodOver, missingScopes }: ReportFacts): Part {
  if (isUninstalled) return ['NOT_INSTALLED'];
  if (!rightsUntil || rightsUntil <= now) return ['NO_RIGHTS'];
  if (missingScopes.length > 0) return ['SCOPES_MISSING', { scopes: missingScopes.join(', ') }];
  return isPeriodOver ? ['PERIOD_OVER'] : ['GRANTED'];
}

function tokenOf(facts: ReportFacts): Part {
  const [rights] = setupLines(facts);
  const until = facts.rightsUntil?.toISOString();
  if (!until || rights?.state === 'BAD') return ['TOKEN_ENDED', until ? { until } : {}];
  return [rights?.state === 'CAREFUL' ? 'TOKEN_ENDS_SOON' : 'TOKEN_LASTS', { until }];
}

function partsOf(facts: ReportFacts): { currency: Part; registration: Part; script: Part } {
  const lines = new Map(setupLines(facts).map((line) => [line.code, line]));
  const [currency, registration, script] = [lines.get('CURRENCY'), lines.get('REGISTRATION'), lines.get('SCRIPT')];
  const differ = { OK: 'CURRENCIES_FIT', CAREFUL: 'SOME_CURRENCIES_DIFFER', BAD: 'ALL_CURRENCIES_DIFFER' } as const;
  return {
    currency: [differ[currency?.state ?? 'OK'], currency?.params],
    registration: [registration?.state === 'OK' ? 'SHOPS_ON' : 'NO_SHOP_ON', registration?.params],
    script: [script ? (script.state === 'OK' ? 'SCRIPT_STANDS' : 'SCRIPT_OLD') : 'SCRIPT_NOT_NEEDED'],
  };
}

function noticesOf(facts: ReportFacts): Part {
  if (facts.pausedReceiver) return ['RECEIVER_PAUSED', { host: facts.pausedReceiver }];
  const domains = setupLines(facts).find(({ code }) => code === 'DOMAINS');
  if (!domains || domains.state === 'OK') return ['NEVER_TRIED'];
  return ['DOMAINS_OLD', domains.params.at ? { at: domains.params.at } : {}];
}
