import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { addNote } from '../../flows/order-notes.ts';
import type { Order } from '../../store/entities/order.ts';
import { OrderNote } from '../../store/entities/order-note.ts';
import type { Work } from '../../store/once.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { OrderType } from '../order/order.type.ts';
import { isUuid } from '../where.ts';
import { AddNoteInput, AddNoteResult, AddNoteSuccess, OrderNoteType } from './order-note.type.ts';

@Resolver(() => OrderType)
export class OrderNoteResolver {
  @FieldResolver(() => [OrderNoteType], { description: 'What colleagues wrote about it, first one first.' })
  notes(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<OrderNote[]> {
    return loaders.notesOfOrder.load(order.id);
  }

  @Allowed('notes.write')
  @Mutation(() => AddNoteResult, { description: 'Adds a note to an order, for colleagues. It stays for good.' })
  async addNote(
    @Arg('input', () => AddNoteInput, { description: 'To which order, and what.' }) input: AddNoteInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof AddNoteResult> {
    const { orderId, text, idempotencyKey } = input;
    if (!isUuid(orderId) || !(await context.loaders.order.load(orderId))) return refuse('UNKNOWN_ORDER');
    const success = async (noteId: string) => {
      const note = await context.em.findOneOrFail(OrderNote, noteId);
      return Object.assign(new AddNoteSuccess(), { note });
    };
    const done = await keyed(
      context,
      { mutation: 'addNote', idempotencyKey, arguments: { orderId, text } },
      async (em): Promise<Work<ReturnType<typeof refuseStaff>, { noteId: string }>> => {
        const { value, refusal } = await addNote(context.bridge, em, { orderId, text, doer: doerIn(context) });
        return refusal ? { refused: refuseStaff(refusal) } : { done: value, result: value };
      },
      async (result) => ({ noteId: result.noteId ?? '' }),
    );
    return 'noteId' in done ? success(done.noteId) : done;
  }
}
