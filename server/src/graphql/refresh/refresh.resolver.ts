import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PgWord } from '../../domain/checks.ts';
import { type PgSaid, refreshFromPg } from '../../flows/refresh.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { Order } from '../../store/entities/order.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { isUuid } from '../where.ts';
import { RefreshFromPgInput, RefreshFromPgResult, RefreshFromPgSuccess } from './refresh.type.ts';

@Resolver()
export class RefreshResolver {
  @Allowed('orders.refresh')
  @Mutation(() => RefreshFromPgResult, {
    description: 'Asks the PG now how an order stands, and lets the order follow. Once in 10 seconds for an order.',
  })
  async refreshFromPg(
    @Arg('input', () => RefreshFromPgInput, { description: 'Which order.' }) { orderId }: RefreshFromPgInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof RefreshFromPgResult> {
    if (!isUuid(orderId) || !(await context.loaders.order.load(orderId))) return refuse('UNKNOWN_ORDER');
    const { value, refusal } = await refreshFromPg(context.bridge, { orderId, doer: doerIn(context) });
    if (refusal) return refuseStaff(refusal);
    // What was read before the question is old.
    const order = await context.em.findOneOrFail(Order, orderId, { refresh: true });
    return Object.assign(new RefreshFromPgSuccess(), {
      order,
      changed: value.changed,
      pgAnswer: await answer(value.payment, null, context),
      refundAnswers: await Promise.all(
        value.refunds.map(async (said) =>
          answer(said, await context.em.findOneOrFail(Cancellation, said.cancellationId), context),
        ),
      ),
    });
  }
}

async function answer(
  { word, failure, fact, messageId }: PgSaid,
  cancellation: Cancellation | null,
  { loaders }: GraphqlContext,
) {
  const message = messageId === null ? null : await loaders.webhookEvent.load(messageId);
  // An open payment that nobody has touched has a status in the PG's books that says nothing yet.
  const status = word === 'untouched' ? null : (fact?.status ?? null);
  const amount = status && fact ? moneyText(fact.amount.minor, fact.amount.currency) : null;
  const said = { status, amount, currency: status && fact ? fact.amount.currency : null };
  return { word: word.toUpperCase() as Uppercase<PgWord>, ...said, failure, message, cancellation };
}
