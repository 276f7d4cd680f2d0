import { recordLedgerCheck } from '../store/ledger-checks.ts';
import { setTurn, takeTurn } from '../store/timed-turns.ts';
import type { Bridge } from './bridge.ts';
import { checkLedger } from './ledger-check.ts';

/*
 * Ledger watch: the books are compared without being asked
 *
 * 1. Once a day one of all processes has the turn.
 * 2. It compares every order's books, and keeps how many do not agree, for whoever watches the metrics.
 */

type Keeper = Pick<Bridge, 'orm' | 'clock'>;

const turn = 'ledger check';
const everyMs = 24 * 3_600_000;
/** How soon a turn that was cut off is taken up again. */
const againMs = 3_600_000;

/** Claims the daily turn for this process: one task, or none. */
export async function claimLedgerCheck({ orm, clock }: Keeper): Promise<(() => Promise<void>)[]> {
  const now = clock.now();
  const isMine = await takeTurn(orm, turn, now, new Date(now.getTime() + againMs));
  return isMine ? [() => compare({ orm, clock })] : [];
}

async function compare({ orm, clock }: Keeper): Promise<void> {
  const verdict = await checkLedger(orm, 0);
  const now = clock.now();
  await recordLedgerCheck(orm, verdict, now);
  await setTurn(orm, turn, new Date(now.getTime() + everyMs));
}
