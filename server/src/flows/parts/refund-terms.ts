import type { CancellationMode } from '@pgbridge/shared/words';
import type { Bridge } from '../bridge.ts';

type Asked = { refundReference: string; mode?: CancellationMode | null; reason?: string | null };

/**
 * What goes with every refund call besides the refund itself. The same cancellation always gets the same: under one idempotency
 * key the PG takes the same request only. Who of the staff asks waits for the answer, as synchronous requests of Cafe24 do.
 */
export function refundTerms(bridge: Bridge, { refundReference, mode, reason }: Asked) {
  return {
    mode: mode ?? 'SYNC',
    reason: reason ?? 'Cancel request from Cafe24',
    webhookUrl: `${bridge.appUrl}/api/asynchronous-refund/cancel/webhook`,
    idempotencyKey: `refund-${refundReference}`,
  };
}
