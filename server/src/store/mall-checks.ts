import type { SetupCode } from '@pgbridge/shared/mall-words';
import { stateOf, type Tested } from '../domain/setup-report.ts';
import { MallCheck } from './entities/mall-check.ts';
import type { Em } from './orm.config.ts';

/** Keeps what testing a line of a mall's setup said, in place of what it said before. */
export async function keepCheck(em: Em, mallId: string, code: SetupCode, tested: Tested): Promise<void> {
  const { finding, params, testedAt } = tested;
  await em.upsert(MallCheck, { mallId, code, finding, state: stateOf(finding), params, testedAt });
}

/** What is kept about these lines. */
export function findChecks(em: Em, mallId: string, codes: readonly SetupCode[]): Promise<MallCheck[]> {
  return em.find(MallCheck, { mallId, code: { $in: [...codes] } });
}

/** What was tested is no longer what is there, so the word about it goes. */
export async function forgetChecks(em: Em, mallId: string, codes: readonly SetupCode[]): Promise<void> {
  await em.nativeDelete(MallCheck, { mallId, code: { $in: [...codes] } });
}
