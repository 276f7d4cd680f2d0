import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Situation } from '../../domain/situation.ts';
import { traceIdOf } from '../../domain/trace-id.ts';
import type { Order } from '../../store/entities/order.ts';
import { AllowedActionType } from '../actions/allowed-action.type.ts';
import { orderActionsOf } from '../actions/order-actions.ts';
import type { GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { maskId } from './mask-id.ts';
import { OrderType } from './order.type.ts';
import { SituationType } from './order-parts.type.ts';
import { PgStandingType } from './pg-standing.type.ts';
import { situationOf } from './situation-of.ts';

/** What an order shows of itself. */
@Resolver(() => OrderType)
export class OrderResolver {
  @FieldResolver(() => String, { description: "Cafe24's `mall_id`." })
  mallId(@Root() order: Order): string {
    return order.mall.id;
  }

  @FieldResolver(() => String, {
    description: 'Id of its trace: all requests and calls about it, where they are sent to an OpenTelemetry collector.',
  })
  traceId(@Root() order: Order): string {
    return traceIdOf(order.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the mall, when Cafe24 told it.' })
  async mallName(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<string | null> {
    return (await loaders.mall.load(order.mall.id))?.name ?? null;
  }

  @FieldResolver(() => String, {
    description: "What Cafe24 asked for, in its own spelling; decimal text in the order's currency, as all amounts.",
  })
  requestedAmount(@Root() order: Order): string {
    return order.amountText;
  }

  @FieldResolver(() => String, { description: 'What the PG reported as paid.' })
  paidAmount(@Root() order: Order): string {
    return moneyText(order.paidMinor, order.currency);
  }

  @FieldResolver(() => String, { description: 'What was given back.' })
  refundedAmount(@Root() order: Order): string {
    return moneyText(order.refundedMinor, order.currency);
  }

  @FieldResolver(() => String, {
    description: 'What can still be given back: paid, less given back, less what is asked for and not answered yet.',
  })
  cancellableAmount(@Root() order: Order): string {
    return moneyText(order.paidMinor - order.refundedMinor - order.reservedMinor, order.currency);
  }

  @FieldResolver(() => String, { description: 'Our own reference of the latest attempt, which the PG knows it by.' })
  async reference(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<string> {
    return (await loaders.attemptsOfOrder.load(order.id)).at(-1)?.reference ?? '';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The mall's id of the buyer, masked; `revealPersonalData` shows it, with a reason.",
  })
  buyerId(@Root() { buyerId }: Order): string | null {
    return buyerId == null ? null : maskId(buyerId);
  }

  @FieldResolver(() => Boolean, { description: 'Something about it is open that needs a person.' })
  async needsAttention(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<boolean> {
    return (await loaders.openAttentionsOfOrder.load(order.id)).length > 0;
  }

  @FieldResolver(() => SituationType, { description: 'What it waits for, or how it ended.' })
  situation(@Root() order: Order, @Ctx() context: GraphqlContext): Promise<Situation> {
    return situationOf(order, context);
  }

  @FieldResolver(() => PgStandingType, { nullable: true, description: "The PG's last word on it; empty before any." })
  async pgStanding(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<PgStandingType | null> {
    const line = await loaders.pgWordOfOrder.load(order.id);
    if (!line) return null;
    const { status, amount = null, currency = null } = line.params;
    return { status, amount, currency, at: line.at } as PgStandingType;
  }

  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'What Cafe24 sent along and gets back unchanged.' })
  extraData(@Root() order: Order): unknown {
    return order.extraData === '' ? null : JSON.parse(order.extraData);
  }

  @FieldResolver(() => [AllowedActionType], {
    description: 'What the viewer may do to it now, and what stands in the way of the rest.',
  })
  allowedActions(@Root() order: Order, @Ctx() context: GraphqlContext): Promise<AllowedActionType[]> {
    return orderActionsOf(order, context);
  }
}
