import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { markCancellationsEntered } from '../../flows/entered-by-hand.ts';
import { Order } from '../../store/entities/order.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { isUuid } from '../where.ts';
import {
  MarkCancellationsEnteredInput,
  MarkCancellationsEnteredResult,
  MarkCancellationsEnteredSuccess,
} from './entered.type.ts';

@Resolver()
export class EnteredCancellationResolver {
  @Allowed('cancellations.mark-entered')
  @Mutation(() => MarkCancellationsEnteredResult, {
    description:
      "Keeps that the merchant has entered cancellations in Cafe24's admin that Cafe24 could not be told of.",
  })
  async markCancellationsEntered(
    @Arg('input', () => MarkCancellationsEnteredInput, { description: 'Which, and what there is to say of it.' })
    { orderId, cancellationIds, note = null, idempotencyKey }: MarkCancellationsEnteredInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof MarkCancellationsEnteredResult> {
    if (!isUuid(orderId) || !(await context.loaders.order.load(orderId))) return refuse('UNKNOWN_ORDER');
    const given = { cancellationIds, note };
    const refused = await keyed(
      context,
      { mutation: 'markCancellationsEntered', idempotencyKey, arguments: { orderId, ...given } },
      async (em) => {
        const asked = { orderId, given, doer: doerIn(context) };
        const { value, refusal } = await markCancellationsEntered(context.bridge, em, asked);
        return refusal ? { refused: refuseStaff(refusal) } : { done: null, result: value };
      },
      async () => null,
    );
    if (refused) return refused;
    const order = await context.em.findOneOrFail(Order, orderId, { refresh: true });
    return Object.assign(new MarkCancellationsEnteredSuccess(), { order });
  }
}
