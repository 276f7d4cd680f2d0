import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { toBeEntered } from '../../domain/entered-cancellation.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { AttemptType, CancellationType } from './order-parts.type.ts';

@Resolver(() => AttemptType)
export class AttemptResolver {
  @FieldResolver(() => String, { nullable: true, description: "The PG's own id of the attempt (order_code)." })
  pgTransactionId(@Root() attempt: Attempt): string | null {
    return attempt.orderCode ?? null;
  }

  @FieldResolver(() => String, { description: 'Decimal text in `currency`.' })
  amount(@Root() attempt: Attempt): string {
    return moneyText(attempt.requestedMinor, attempt.currency);
  }
}

@Resolver(() => CancellationType)
export class CancellationResolver {
  @FieldResolver(() => String, { description: 'Decimal text in `currency`.' })
  async amount(@Root() cancellation: Cancellation, @Ctx() context: GraphqlContext): Promise<string> {
    return moneyText(cancellation.amountMinor, await currencyOf(cancellation, context));
  }

  @FieldResolver(() => String, { description: 'ISO 4217 code, the one of the order.' })
  currency(@Root() cancellation: Cancellation, @Ctx() context: GraphqlContext): Promise<string> {
    return currencyOf(cancellation, context);
  }

  @FieldResolver(() => Boolean, {
    description: "The merchant must yet enter it in Cafe24's admin: Cafe24 doesn't know of it and can't be told.",
  })
  async mustBeEntered(@Root() cancellation: Cancellation, @Ctx() { loaders, clock }: GraphqlContext): Promise<boolean> {
    const open = await loaders.openAttentionsOfOrder.load(cancellation.order.id);
    return toBeEntered([cancellation], open, clock.now()).length > 0;
  }
}

async function currencyOf(cancellation: Cancellation, { loaders }: GraphqlContext): Promise<string> {
  const order = await loaders.order.load(cancellation.order.id);
  if (!order) throw new Error(`Cancellation ${cancellation.id} belongs to no order.`);
  return order.currency;
}
