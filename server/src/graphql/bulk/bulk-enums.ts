import type { BulkOutcome, BulkReason, BulkRunStatus } from '@pgbridge/shared/bulk-words';
import { enumOf } from '../enum-of.ts';

export const BulkRunStatusEnum = enumOf<BulkRunStatus>('BulkRunStatus', 'Where a bulk run stands.', {
  PLANNED: 'Somebody looks at it. Nothing is sent before it is started.',
  RUNNING: 'It sends one after the other.',
  PAUSED: 'It sends no more until it is told to go on.',
  STOPPED: 'It was stopped; what was not sent stays as it was.',
  FINISHED: 'It is through.',
});

export const BulkOutcomeEnum = enumOf<BulkOutcome>('BulkOutcome', 'What became of a notification of a bulk run.', {
  PLANNED: 'The run has not been started.',
  WAITING: 'Its turn has yet to come.',
  SENDING: 'It is on its way.',
  ACCEPTED: 'Cafe24 accepted it since the run began, whatever had set that try off.',
  FAILED: 'Cafe24 did not accept it. It goes on with its own schedule, if that has tries left.',
  NOT_SENT: 'The run did not send it; `why` says for what reason.',
});

export const BulkReasonEnum = enumOf<BulkReason>('BulkReason', 'Why a bulk run does not send a notification.', {
  DELIVERED: 'Cafe24 has accepted it already.',
  SKIPPED: 'A person decided that it is not sent, or Cafe24 learnt it in another way.',
  SEND_IN_FLIGHT: 'It is being sent now, or goes by itself this moment.',
  OTHER_RUN: 'Another run has it that is not over.',
  EARLIER_NOT_DELIVERED: 'An earlier one of its order stands before it and does not go in the same run.',
  LATER_ALREADY_SENT: 'A later one of its order was sent already.',
  ADDRESS_BLOCKED: "Its address is not one of the mall's own.",
  TOO_OLD: 'It is older than what may be sent in bulk.',
  UNKNOWN: 'There is none with this id, as far as the caller may see.',
  STOPPED: 'The run was stopped before its turn.',
});
