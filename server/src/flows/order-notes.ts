import { noteObstacle, readNote } from '../domain/order-note.ts';
import type { OrStaffRefusal } from '../domain/staff-refusal.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { writeHistory } from '../store/history.ts';
import { countNotes, lockOrder, writeNote } from '../store/order-notes.ts';
import type { Em } from '../store/orm.config.ts';
import type { Bridge } from './bridge.ts';

/*
 * Notes of staff on an order
 *
 * A note stays as it was written: nobody changes or removes one. It stands in the order's history and, without its text, in the
 * audit log. Call it in a transaction.
 */

export type NewNote = { orderId: string; text: string; doer: Doer };

/** Adds a note to an order. */
export async function addNote(
  bridge: Bridge,
  em: Em,
  { orderId, text: given, doer }: NewNote,
): Promise<OrStaffRefusal<{ noteId: string }>> {
  const read = readNote(given);
  if (read.refusal) return read;
  const order = await lockOrder(em, orderId);
  if (!order) return { refusal: { code: 'UNKNOWN_ORDER' } };
  const refusal = noteObstacle(await countNotes(em, orderId));
  if (refusal) return { refusal };
  const now = bridge.clock.now();
  const text = read.value;
  const note = writeNote(em, order, { text, authorKind: doer.kind, authorId: doer.id, author: doer.name, at: now });
  const params = { by: doer.name, operatorId: doer.id ?? '', noteId: note.id, text };
  writeHistory(em, order, { at: now, kind: 'NOTE_ADDED', actor: 'OPERATOR', params });
  const subject = { kind: 'ORDER', id: orderId, name: order.orderNumber } as const;
  const after = { noteId: note.id, length: text.length };
  await recordAudit(em, doer, { action: 'NOTE_ADDED', subject, mallId: order.mall.id, after }, now);
  return { value: { noteId: note.id } };
}
