import type { SetupCode } from '@pgbridge/shared/mall-words';
import { clockSkew } from '../../domain/clock-skew.ts';
import type { Found } from '../../domain/setup-report.ts';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import type { Mall } from '../../store/entities/mall.ts';
import { lastNoticeUrl } from '../../store/orders.ts';
import type { Bridge } from '../bridge.ts';
import { readShops } from './mall-shops.ts';
import { listOwnScripts } from './script-tag.ts';
import { testAccount } from './test-account.ts';

/**
 * How each line of a mall's setup is tested by asking a partner; null: there is nothing to ask about. Lines that the store alone
 * decides are looked at anew with the shops, which the rights are tried with. Nobody's state changes by it.
 */
type Test = (bridge: Bridge, mall: Mall) => Promise<Found | null>;

const tests = {
  RIGHTS: testRights,
  PG_KEYS: testAccount,
  SCRIPT: testScripts,
  NOTICES: testNotices,
  CLOCK: testClock,
} satisfies Partial<Record<SetupCode, Test>>;

type TestedCode = keyof typeof tests;

/** Which test says something about a line. */
const testOf: Record<SetupCode, TestedCode> = {
  RIGHTS: 'RIGHTS',
  TOKEN: 'RIGHTS',
  PG_KEYS: 'PG_KEYS',
  CURRENCY: 'RIGHTS',
  REGISTRATION: 'RIGHTS',
  SCRIPT: 'SCRIPT',
  NOTICES: 'NOTICES',
  CLOCK: 'CLOCK',
};

/** The tests that these lines need, each once. */
export function testsFor(codes: readonly SetupCode[]): TestedCode[] {
  return [...new Set(codes.map((code) => testOf[code]))];
}

/** Makes one test. Not to be used inside a transaction. */
export function testMall(bridge: Bridge, mall: Mall, code: TestedCode): Promise<Found | null> {
  return tests[code](bridge, mall);
}

async function testRights(bridge: Bridge, { id }: Mall): Promise<Found | null> {
  const answer = await readShops(bridge, id);
  return answer.kind === 'answered' ? { finding: 'ALLOWED', params: {} } : refusedBy(answer);
}

function refusedBy(answer: Exclude<AdminAnswer<unknown>, { kind: 'answered' }>): Found {
  if (answer.kind === 'unauthorised') return { finding: 'NOT_ALLOWED', params: { httpStatus: 401 } };
  if (answer.kind === 'forbidden') return { finding: 'NOT_ALLOWED', params: { httpStatus: 403 } };
  const failure = answer.kind === 'lost' ? answer.failure : 'HTTP_4XX';
  return { finding: 'CAFE24_SILENT', params: { failure } };
}

async function testScripts(bridge: Bridge, mall: Mall): Promise<Found | null> {
  const shops = mall.shops.getItems().filter(({ enabled }) => enabled);
  if (shops.length === 0) return null;
  for (const { shopNo } of shops) {
    const listed = await listOwnScripts(bridge, { mallId: mall.id, shopNo });
    if (listed.kind !== 'answered') return refusedBy(listed);
    if (listed.value.length === 0) return { finding: 'SCRIPT_GONE', params: { shopNo } };
  }
  return { finding: 'SCRIPT_SEEN', params: {} };
}

/** Where the mall's last notification went; before the first one, the first of its domains. */
async function testNotices(bridge: Bridge, { id, domains }: Mall): Promise<Found | null> {
  const [domain] = domains;
  const url = (await lastNoticeUrl(bridge.orm.em.fork(), id)) ?? (domain ? `https://${domain}/` : null);
  if (!url || !URL.canParse(url)) return { finding: 'NO_DOMAIN', params: {} };
  const { origin, host } = new URL(url);
  const { failure, status, durationMs } = await bridge.cafe24.reach(`${origin}/`, domains);
  if (!failure) return { finding: 'REACHED', params: { host, ms: durationMs } };
  return { finding: 'NOT_REACHED', params: { host, failure, ...(status && { httpStatus: status }) } };
}

async function testClock({ cafe24Admin, clock }: Bridge, { id }: Mall): Promise<Found | null> {
  const { date } = await cafe24Admin.reach(id);
  if (!date) return { finding: 'CLOCK_UNKNOWN', params: {} };
  const { seconds, isRight } = clockSkew(clock.now(), date);
  return { finding: isRight ? 'CLOCK_RIGHT' : 'CLOCK_WRONG', params: { seconds } };
}
