import { expect, it } from 'vitest';
import { type SetupFacts, setupLines } from './setup-lines.ts';

const now = new Date('2026-05-19T05:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const shop = { currency: 'KRW', isSupported: true, isEnabled: true, hasPresentScript: true };
const good: SetupFacts = {
  now,
  rightsUntil: hours(14 * 24),
  isLinked: true,
  domainsReadAt: hours(-1),
  shops: [shop, { ...shop, currency: 'USD', isEnabled: false, hasPresentScript: false }],
};

it.each<[line: string, change: Partial<SetupFacts>]>([
  ['RIGHTS OK', {}],
  ['RIGHTS OK', { rightsUntil: hours(73) }],
  ['RIGHTS CAREFUL', { rightsUntil: hours(72) }],
  ['RIGHTS BAD', { rightsUntil: hours(0) }],
  ['RIGHTS BAD', { rightsUntil: null }],
  ['PG_KEYS OK', {}],
  ['PG_KEYS BAD', { isLinked: false }],
  ['CURRENCY OK', {}],
  ['CURRENCY OK', { shops: [] }],
  ['CURRENCY CAREFUL VND', { shops: [shop, { ...shop, currency: 'VND', isSupported: false }] }],
  [
    'CURRENCY BAD VND, EUR',
    { shops: ['VND', 'EUR', 'VND'].map((currency) => ({ ...shop, currency, isSupported: false })) },
  ],
  ['REGISTRATION OK 1', {}],
  ['REGISTRATION BAD 0', { shops: [{ ...shop, isEnabled: false }] }],
  ['SCRIPT OK', {}],
  ['SCRIPT CAREFUL', { shops: [shop, { ...shop, hasPresentScript: false }] }],
  ['DOMAINS OK 2026-05-19T04:00:00.000Z', {}],
  ['DOMAINS OK 2026-05-17T06:00:00.000Z', { domainsReadAt: hours(-47) }],
  ['DOMAINS CAREFUL 2026-05-17T05:00:00.000Z', { domainsReadAt: hours(-48) }],
  ['DOMAINS CAREFUL', { domainsReadAt: null }],
])('says %s for %j', (expected, change) => {
  const said = setupLines({ ...good, ...change }).map(({ code, state, params }) =>
    [code, state, ...Object.values(params)].join(' ').trim(),
  );
  expect(said).toContain(expected);
});

it('says nothing about the script of shops that have none', () => {
  const codes = setupLines({ ...good, shops: [{ ...shop, isEnabled: false }] }).map(({ code }) => code);
  expect(codes).toEqual(['RIGHTS', 'PG_KEYS', 'CURRENCY', 'REGISTRATION', 'DOMAINS']);
});
