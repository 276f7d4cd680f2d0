import { type SetupCode, setupCodes } from '@pgbridge/shared/mall-words';
import { isMallId } from '../domain/mall-id.ts';
import { stateOf, type Tested } from '../domain/setup-report.ts';
import type { OrStaffRefusal } from '../domain/staff-refusal.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { Mall } from '../store/entities/mall.ts';
import { findChecks, keepCheck } from '../store/mall-checks.ts';
import { writeMallHistory } from '../store/mall-history.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { testMall, testsFor } from './parts/test-mall.ts';

/*
 * Staff test a mall's setup
 *
 * 1. One line or all; the same line at most every 10 s.
 * 2. The partners are asked, all at once: Cafe24 whether it lets us in, the PG whether it takes the keys, and so on.
 * 3. What they said stands at its line with the time, until it is tested again or what it was about is gone.
 */

/** A line that was tested a moment ago is not tested again within this time. */
const restMs = 10_000;

export type SetupTest = { mallId: string; codes: readonly SetupCode[] | null; doer: Doer };

export async function testSetup(bridge: Bridge, { mallId, codes, doer }: SetupTest): Promise<OrStaffRefusal<null>> {
  const em = bridge.orm.em.fork();
  const mall = isMallId(mallId) ? await em.findOne(Mall, mallId, { populate: ['shops'] }) : null;
  if (!mall) return { refusal: { code: 'UNKNOWN_MALL' } };
  if (mall.uninstalledAt) return { refusal: { code: 'MALL_UNINSTALLED' } };
  const wanted = testsFor(codes ?? setupCodes);
  const last = Math.max(0, ...(await findChecks(em, mallId, wanted)).map(({ testedAt }) => testedAt.getTime()));
  const ago = bridge.clock.now().getTime() - last;
  if (ago < restMs) return { refusal: { code: 'TOO_SOON', ...inSeconds(ago) } };
  const found = await Promise.all(wanted.map(async (code) => ({ code, found: await testMall(bridge, mall, code) })));
  await inTransaction(bridge.orm, async (write) => {
    const testedAt = bridge.clock.now();
    const said = found.flatMap(({ code, found: word }) => (word ? [{ code, tested: { ...word, testedAt } }] : []));
    for (const { code, tested } of said) await keepCheck(write, mallId, code, tested);
    const params = { bad: wrongIn(said) };
    writeMallHistory(write, mallId, { at: testedAt, kind: 'SETUP_TESTED', actor: 'OPERATOR', by: doer.name, params });
    await write.flush();
    const subject = { kind: 'MALL', id: mallId, name: mall.name } as const;
    const after = Object.fromEntries(said.map(({ code, tested }) => [code, tested.finding]));
    await recordAudit(write, doer, { action: 'MALL_SETUP_TESTED', subject, mallId, after }, testedAt);
  });
  return { value: null };
}

function wrongIn(said: readonly { code: SetupCode; tested: Tested }[]): string {
  return said.flatMap(({ code, tested }) => (stateOf(tested.finding) === 'OK' ? [] : [code])).join(',');
}

function inSeconds(agoMs: number): { s: number; wait: number } {
  const s = Math.floor(agoMs / 1_000);
  return { s, wait: Math.ceil((restMs - agoMs) / 1_000) };
}
