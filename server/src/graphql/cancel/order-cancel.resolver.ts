import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type CancelTerms, cancelTermsOf } from '../../flows/parts/cancel-terms.ts';
import type { Order } from '../../store/entities/order.ts';
import type { GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { OrderType } from '../order/order.type.ts';
import { CancelTermsType } from './cancel-terms.type.ts';

/** What an order says to whoever thinks of cancelling it. */
@Resolver(() => OrderType)
export class OrderCancelResolver {
  @FieldResolver(() => String, {
    description: 'What is asked back and not answered yet; it cannot be asked back again.',
  })
  reservedAmount(@Root() order: Order): string {
    return moneyText(order.reservedMinor, order.currency);
  }

  @FieldResolver(() => CancelTermsType, { description: 'What is known of giving its money back.' })
  async cancelTerms(@Root() order: Order, @Ctx() { bridge, loaders }: GraphqlContext): Promise<CancelTerms> {
    const [cancellations, notifications] = await Promise.all([
      loaders.cancellationsOfOrder.load(order.id),
      loaders.notificationsOfOrder.load(order.id),
    ]);
    return cancelTermsOf(bridge, { order, cancellations, notifications });
  }
}
