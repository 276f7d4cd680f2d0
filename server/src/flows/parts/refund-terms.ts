import type { CancellationMode } from '@pgbridge/shared/words';
import type { Bridge } from '../bridge.ts';

/**
 * What goes with every refund call besides the refund itself. The same cancellation always gets the same: under one idempotency
 * key the PG takes the same request only.
 */
export function refundTerms(bridge: Bridge, { id, mode }: { id: string; mode: CancellationMode }) {
  return {
    mode,
    reason: 'Cancel request from Cafe24',
    webhookUrl: `${bridge.appUrl}/api/asynchronous-refund/cancel/webhook`,
    idempotencyKey: `refund-${id}`,
  };
}
