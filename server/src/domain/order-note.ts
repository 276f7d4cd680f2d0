import { maskedText } from '@pgbridge/shared/words';
import { maskPersonalNumbers } from './personal-numbers.ts';
import type { OrStaffRefusal, StaffRefusal } from './staff-refusal.ts';

const longest = 2_000;
const most = 200;

/** What a member of staff wrote about an order: as it will be kept, without card and resident numbers. */
export function readNote(given: string): OrStaffRefusal<string> {
  const text = given.replaceAll('\u0000', '').toWellFormed().trim();
  if (text === '') return { refusal: { code: 'NOTE_EMPTY' } };
  if (text.length > longest) return { refusal: { code: 'NOTE_TOO_LONG', max: longest } };
  return { value: maskPersonalNumbers(text, maskedText) };
}

/** Why an order gets no further note, or null; all notes of an order are shown together. */
export function noteObstacle(count: number): StaffRefusal | null {
  return count >= most ? { code: 'TOO_MANY_NOTES', max: most } : null;
}
