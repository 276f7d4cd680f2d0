import type { CancellationMode, CancellationOrigin, CancellationStatus } from '@pgbridge/shared/words';
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
