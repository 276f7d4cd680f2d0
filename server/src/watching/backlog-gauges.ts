import { attentionCauses } from '@pgbridge/shared/words';
import { Gauge, type Registry } from 'prom-client';

/** How all processes together stand, as the store has it at the moment it is asked. */
export type Standing = {
  pending: number;
  oldestPending: number;
  overdue: number;
  unknownOrders: number;
  unknownCancellations: number;
  pausedReceivers: number;
  heldMalls: number;
  attentions: Record<string, number>;
  ledger: { orders: number; broken: number; age: number } | null;
};

/** Whoever asks more often gets the same answer, so that nobody can keep the database busy by asking. */
const freshMs = 5_000;

/** Figures read from the store when the metrics are asked for; each process tells the same. When the store can't be read they are left out. */
export function addBacklogGauges(registry: Registry, read: () => Promise<Standing>): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `pgbridge_${name}`, help, labelNames, registers: [registry] });
  const pending = gauge(
    'notifications_pending',
    'Notifications that Cafe24 has not taken yet and that are still tried.',
  );
  const oldest = gauge(
    'notification_oldest_pending_seconds',
    'Age, from its creation, of the oldest of them; pauses count.',
  );
  const overdue = gauge('notification_overdue_seconds', 'How long the longest due one has waited for a worker alone.');
  const unknown = gauge('unknown', 'Payments and refunds whose PG answer was lost and not found out yet.', ['of']);
  const paused = gauge('receivers_paused', 'Hosts whose notifications wait because the breaker is open.');
  const held = gauge('malls_held', 'Malls whose notifications staff hold back.');
  const attention = gauge('attention_open', 'Open reasons for a person to look.', ['cause']);
  const differences = gauge('ledger_differences', 'Orders whose books did not agree when they were last compared.');
  const compared = gauge('ledger_orders', 'Orders that were compared then.');
  const checkedAge = gauge('ledger_checked_age_seconds', 'How long ago that was; it is done once a day.');
  const readable = gauge('store_readable', '1 when these figures could be read from the database.');
  const storeGauges = [pending, oldest, overdue, unknown, paused, held, attention, differences, compared, checkedAge];
  let readAt = Number.NEGATIVE_INFINITY;

  function show(standing: Standing): void {
    pending.set(standing.pending);
    oldest.set(standing.oldestPending);
    overdue.set(standing.overdue);
    unknown.set({ of: 'payment' }, standing.unknownOrders);
    unknown.set({ of: 'refund' }, standing.unknownCancellations);
    paused.set(standing.pausedReceivers);
    held.set(standing.heldMalls);
    for (const cause of attentionCauses) attention.set({ cause }, standing.attentions[cause] ?? 0);
    differences.set(standing.ledger?.broken ?? 0);
    compared.set(standing.ledger?.orders ?? 0);
    checkedAge.set(standing.ledger?.age ?? 0);
    readable.set(1);
  }

  return async () => {
    if (performance.now() - readAt < freshMs) return;
    readAt = performance.now();
    try {
      show(await read());
    } catch {
      // An old figure would look like a new one; the process itself goes on telling of its own.
      for (const each of storeGauges) {
        each.reset();
        each.remove({});
      }
      readable.set(0);
    }
  };
}
