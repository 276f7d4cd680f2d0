import type {
  ApprovalStatus,
  CancellationMode,
  CancellationOrigin,
  CancellationStatus,
  CancelReason,
} from '@pgbridge/shared/words';
import type { Telling } from '../flows/parts/untold-cancellations.ts';
import { enumOf } from './enum-of.ts';

export const CancellationStatusEnum = enumOf<CancellationStatus>('CancellationStatus', 'Where a cancellation stands.', {
  REQUESTED: 'Asked for; the PG was not reached yet.',
  PENDING: 'The PG accepted it and works on it.',
  COMPLETED: 'The money went back.',
  REJECTED: 'The PG refused; the money has not moved.',
  UNKNOWN: "The PG's answer was lost.",
});

export const CancellationModeEnum = enumOf<CancellationMode>(
  'CancellationMode',
  'How Cafe24 wants to learn the result of a cancellation.',
  { SYNC: 'In the answer to its request.', ASYNC: 'By a notification.' },
);

export const CancellationOriginEnum = enumOf<CancellationOrigin>('CancellationOrigin', 'Who wanted the money back.', {
  CAFE24: 'The mall, through Cafe24.',
  OPERATOR: 'A person of the support staff.',
  PG: 'The PG, on its own side.',
});

export const CancelReasonEnum = enumOf<CancelReason>('CancelReason', 'Why staff give money back.', {
  BUYER_REQUEST: 'The buyer wants it back.',
  OUT_OF_STOCK: 'The goods are not there.',
  DUPLICATE: 'It was paid twice.',
  WRONG_AMOUNT: 'The wrong amount was paid.',
  FRAUD: 'Somebody else paid than should have.',
  TEST: 'It was a test.',
  OTHER: 'Something else, which the note says.',
});

export const ApprovalStatusEnum = enumOf<ApprovalStatus>('ApprovalStatus', 'Where a large cancellation stands.', {
  WAITING: 'A second person has yet to decide.',
  APPROVED: 'A second person agreed.',
  DECLINED: 'A second person declined; no money moved.',
  EXPIRED: 'Nobody decided in time; no money moved.',
});

export const TellingEnum = enumOf<Telling>(
  'CancelTelling',
  'How Cafe24 learns of a cancellation that it did not ask for.',
  {
    ADMIN_API: 'We report the order as cancelled through the Admin API.',
    BY_HAND: "A part can't be reported; the merchant must enter it in Cafe24's admin.",
    NONE: 'Not at all: Cafe24 does not count the order as paid.',
  },
);
