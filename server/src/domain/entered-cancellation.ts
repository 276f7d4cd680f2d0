import { type AttentionCause, maskedText } from '@pgbridge/shared/words';
import { type EnteredCancellation, needsTelling } from './cancellation.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';
import type { OrStaffRefusal, StaffRefusal } from './staff-refusal.ts';

const longestNote = 200;
const most = 100;

/** What staff say of cancellations that a merchant entered in Cafe24's admin. */
export type GivenEntry = { cancellationIds: readonly string[]; note: string | null };

/** Checks it: each cancellation is named once, and the note, if any, is as it will be kept, without card and resident numbers. */
export function readEntry({
  cancellationIds,
  note,
}: GivenEntry): OrStaffRefusal<{ ids: string[]; note: string | null }> {
  const ids = [...new Set(cancellationIds)];
  if (ids.length === 0) return { refusal: { code: 'NO_CANCELLATION_CHOSEN' } };
  if (ids.length > most) return { refusal: { code: 'UNKNOWN_CANCELLATION' } };
  const said = (note ?? '').replaceAll('\u0000', '').toWellFormed().trim();
  if (said.length > longestNote) return { refusal: { code: 'NOTE_TOO_LONG', max: longestNote } };
  return { value: { ids, note: said === '' ? null : maskPersonalNumbers(said, maskedText) } };
}

/**
 * What the merchant must enter by hand, as far as staff have not said that it is done.
 * @param open what the order needs a person for
 */
export function toBeEntered<C extends EnteredCancellation>(
  cancellations: readonly C[],
  open: readonly { cause: AttentionCause }[],
  now: Date,
): C[] {
  const isCalled = open.some(({ cause }) => cause === 'CANCEL_BY_HAND');
  return isCalled ? cancellations.filter((cancellation) => needsTelling(cancellation, now)) : [];
}

/** Why none of these can be marked, or null; the name of who did it before is told. */
export function entryObstacle(
  cancellations: readonly (EnteredCancellation & Entered)[],
  open: readonly { cause: AttentionCause }[],
  now: Date,
): StaffRefusal | null {
  if (cancellations.length === 0) return { code: 'UNKNOWN_CANCELLATION' };
  if (toBeEntered(cancellations, open, now).length > 0) return null;
  return notToBeEntered(cancellations);
}

type Entered = { enteredBy?: string | null; enteredByKind?: string | null };

/** Something is not to be entered, or no longer. */
export function notToBeEntered(cancellations: readonly Entered[]): StaffRefusal {
  const before = cancellations.find(({ enteredBy }) => enteredBy);
  if (!before) return { code: 'NOT_TO_BE_ENTERED' };
  return { code: 'ALREADY_ENTERED', by: before.enteredBy ?? '', byKind: before.enteredByKind ?? 'none' };
}
