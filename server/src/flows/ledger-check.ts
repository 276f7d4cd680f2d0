import { setImmediate as nextTurn } from 'node:timers/promises';
import { type LedgerFault, ledgerFaults } from '../domain/ledger.ts';
import { readLedger } from '../store/ledger-rows.ts';
import type { Orm } from '../store/orm.config.ts';

export type BrokenOrder = { id: string; mallId: string; orderNumber: string; faults: LedgerFault[] };

/** What the check came to. Of broken orders no more than `listed` are named; all are counted. */
export type LedgerVerdict = { orders: number; broken: number; list: BrokenOrder[] };

/**
 * Goes through the books of every order and compares: its balance with its cancellations, its counts with its rows, and its
 * status and amounts with what the history, which nobody can change, makes of them.
 */
export async function checkLedger(orm: Orm, listed = 1_000): Promise<LedgerVerdict> {
  const verdict: LedgerVerdict = { orders: 0, broken: 0, list: [] };
  for await (const orders of readLedger(orm)) {
    // A server that compares its books goes on answering between two batches.
    await nextTurn();
    verdict.orders += orders.length;
    for (const order of orders) {
      const faults = ledgerFaults(order);
      if (faults.length === 0) continue;
      verdict.broken += 1;
      const { id, mallId, orderNumber } = order;
      if (verdict.list.length < listed) verdict.list.push({ id, mallId, orderNumber, faults });
    }
  }
  return verdict;
}
