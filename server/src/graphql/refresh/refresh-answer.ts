import type { PgWord } from '../../domain/checks.ts';
import type { PgSaid, Refreshed } from '../../flows/refresh.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { Order } from '../../store/entities/order.ts';
import type { GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { RefreshFromPgSuccess } from './refresh.type.ts';

/** What the PG said, with the order as it is now. */
export async function successOf(
  { orderId, ...value }: Refreshed,
  context: GraphqlContext,
): Promise<RefreshFromPgSuccess> {
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
