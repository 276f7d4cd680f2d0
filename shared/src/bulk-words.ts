/*
 * The words of bulk runs: many notifications that are sent again at one person's wish.
 */

/** Where a run stands. PLANNED: somebody looks at it and has not started it. */
export const bulkRunStatuses = ['PLANNED', 'RUNNING', 'PAUSED', 'STOPPED', 'FINISHED'] as const;
export type BulkRunStatus = (typeof bulkRunStatuses)[number];

/** What became of a notification of a run. ACCEPTED: Cafe24 took it since the run began, whatever had set the try off. */
export const bulkOutcomes = ['PLANNED', 'WAITING', 'SENDING', 'ACCEPTED', 'FAILED', 'NOT_SENT'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** Why a notification is left out of a plan, or why a run did not send it after all. */
export const bulkReasons = [
  'DELIVERED',
  'SKIPPED',
  'SEND_IN_FLIGHT',
  'OTHER_RUN',
  'EARLIER_NOT_DELIVERED',
  'LATER_ALREADY_SENT',
  'ADDRESS_BLOCKED',
  'TOO_OLD',
  'UNKNOWN',
  'STOPPED',
] as const;
export type BulkReason = (typeof bulkReasons)[number];
