import { type SetupCode, type SetupFinding, setupCodes, setupFindings } from '@pgbridge/shared/mall-words';
import { describe, expect, it } from 'vitest';
import { type ReportFacts, setupReport, stateOf, type Tested } from './setup-report.ts';

const now = new Date('2026-05-19T05:00:00Z');
const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(now.getTime() + days * day);
const shop = { currency: 'KRW', isSupported: true, isEnabled: true, hasPresentScript: true };
const good: ReportFacts = {
  now,
  rightsUntil: inDays(14),
  isLinked: true,
  domainsReadAt: now,
  shops: [shop],
  isUninstalled: false,
  isPeriodOver: false,
  missingScopes: [],
  pausedReceiver: null,
  tests: new Map(),
};

const tested = (code: SetupCode, finding: SetupFinding): ReportFacts['tests'] =>
  new Map([[code, { finding, params: {}, testedAt: inDays(-1) } satisfies Tested]]);

const lineOf = (facts: Partial<ReportFacts>, code: SetupCode) =>
  setupReport({ ...good, ...facts }).find((line) => line.code === code);

describe('a mall’s setup', () => {
  it('has every line, in the order in which it is mended', () => {
    expect(setupReport(good).map(({ code }) => code)).toEqual(setupCodes);
  });

  it.each<[SetupCode, Partial<ReportFacts>, SetupFinding]>([
    ['RIGHTS', {}, 'GRANTED'],
    ['RIGHTS', { isUninstalled: true, rightsUntil: null }, 'NOT_INSTALLED'],
    ['RIGHTS', { rightsUntil: null }, 'NO_RIGHTS'],
    ['RIGHTS', { rightsUntil: now }, 'NO_RIGHTS'],
    ['RIGHTS', { missingScopes: ['mall.read_product'] }, 'SCOPES_MISSING'],
    ['RIGHTS', { isPeriodOver: true }, 'PERIOD_OVER'],
    ['RIGHTS', { tests: tested('RIGHTS', 'NOT_ALLOWED') }, 'NOT_ALLOWED'],
    ['RIGHTS', { isPeriodOver: true, tests: tested('RIGHTS', 'ALLOWED') }, 'PERIOD_OVER'],
    ['TOKEN', {}, 'TOKEN_LASTS'],
    ['TOKEN', { rightsUntil: inDays(3) }, 'TOKEN_ENDS_SOON'],
    ['TOKEN', { rightsUntil: inDays(-1) }, 'TOKEN_ENDED'],
    ['TOKEN', { rightsUntil: null }, 'TOKEN_ENDED'],
    ['PG_KEYS', { tests: tested('PG_KEYS', 'KEYS_TAKEN') }, 'KEYS_TAKEN'],
    ['PG_KEYS', { isLinked: false, tests: tested('PG_KEYS', 'KEYS_TAKEN') }, 'NOT_LINKED'],
    ['CURRENCY', { shops: [shop, { ...shop, isSupported: false }] }, 'SOME_CURRENCIES_DIFFER'],
    ['CURRENCY', { shops: [{ ...shop, isSupported: false }] }, 'ALL_CURRENCIES_DIFFER'],
    ['REGISTRATION', { shops: [{ ...shop, isEnabled: false }] }, 'NO_SHOP_ON'],
    ['SCRIPT', {}, 'SCRIPT_STANDS'],
    ['SCRIPT', { shops: [{ ...shop, isEnabled: false }] }, 'SCRIPT_NOT_NEEDED'],
    ['SCRIPT', { shops: [{ ...shop, hasPresentScript: false }], tests: tested('SCRIPT', 'SCRIPT_SEEN') }, 'SCRIPT_OLD'],
    ['NOTICES', { domainsReadAt: inDays(-3), tests: tested('NOTICES', 'REACHED') }, 'DOMAINS_OLD'],
    ['NOTICES', { domainsReadAt: inDays(-3), tests: tested('NOTICES', 'NOT_REACHED') }, 'NOT_REACHED'],
    ['NOTICES', { pausedReceiver: 'hanok.example:443' }, 'RECEIVER_PAUSED'],
    ['CLOCK', { tests: tested('CLOCK', 'CLOCK_WRONG') }, 'CLOCK_WRONG'],
  ])('%s, given %j, is %s', (code, facts, finding) => {
    expect(lineOf(facts, code)).toMatchObject({ finding, state: stateOf(finding) });
  });

  it('never shows a line that is not in order without what mends it, nor one in order with', () => {
    for (const finding of setupFindings) {
      const line = lineOf({ tests: tested('CLOCK', finding) }, 'CLOCK');
      expect(line?.fix === null, finding).toBe(stateOf(finding) === 'OK');
    }
  });

  it('tells when each line was looked at: the store’s now, a partner’s at the test, an untested one never', () => {
    expect(lineOf({}, 'TOKEN')?.testedAt).toEqual(now);
    expect(lineOf({ tests: tested('CLOCK', 'CLOCK_RIGHT') }, 'CLOCK')?.testedAt).toEqual(inDays(-1));
    expect(lineOf({}, 'CLOCK')?.testedAt).toBeNull();
  });
});
