import type { WireAnswer } from '../domain/answers.ts';
import type { CancelRequest } from '../domain/cancel-request.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { OrRefusal } from '../domain/refusal.ts';
import type { Bridge } from './bridge.ts';
import { cancel } from './parts/cancel.ts';

/*
 * Synchronous cancellation (contract.md §6.1)
 *
 * 1. Cafe24 asks to give money back, whole or part. We check who asks and for which payment, and reserve the amount.
 * 2. The PG is asked. Its answer says whether the money went back.
 * 3. Our answer says the same: 0000 done, 9999 not. When the PG's answer is lost it says that the result is being checked;
 *    the amount stays reserved, and an equal request hears how it stands.
 *
 * Should the PG report the end later, its refund webhook is taken in by `async-cancellation`.
 */

export function receiveSyncCancel(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<CancelRequest>,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  return cancel(bridge, { mode: 'SYNC', message, parsed, fields });
}
