import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Change } from '../../store/changes.ts';
import { BulkRun } from '../../store/entities/bulk-run.ts';
import { Order } from '../../store/entities/order.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { OrderType } from '../order/order.type.ts';
import { seeOnly } from '../scope.ts';
import { isUuid } from '../where.ts';
import { ActivityType } from './activity.type.ts';
import { heardChanges } from './heard-changes.ts';

type Subscribing<Args> = { context: GraphqlContext; args: Args };

/** What is told without being asked for again. `follow` looks anew before each event whether the caller still may. */
@Resolver()
export class LiveResolver {
  @Allowed('orders.read')
  @Subscription(() => OrderType, {
    nullable: true,
    description: 'One order, as it is now and then anew whenever anything about it changes; empty when there is none.',
    subscribe: ({ context, args: { id } }: Subscribing<{ id: string }>) =>
      heardChanges(context.signals, async (change) => ((await concerns(change, id, context)) ? { id } : null)),
  })
  async orderChanged(
    @Arg('id', () => ID, { description: 'Id of the order here.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Order | null> {
    return isUuid(id) ? loaders.order.load(id) : null;
  }

  @Allowed('orders.read')
  @Subscription(() => ActivityType, {
    description: 'Every change of an order, and every message, of the malls that the caller may see.',
    subscribe: ({ context }: Subscribing<object>) => heardChanges(context.signals, (change) => seen(change, context)),
  })
  activity(@Root() activity: ActivityType): ActivityType {
    return activity;
  }
}

/** Whether a change is about this order, or about its mall, which may hold its notifications back. */
async function concerns(change: Change | null, id: string, { orm, viewer }: GraphqlContext): Promise<boolean> {
  if (change === null || change.orderId === id) return true;
  if (!change.kinds.includes('MALL') || change.mallId === null || !isUuid(id)) return false;
  const em = seeOnly(orm.em.fork(), viewer?.malls ?? null);
  return (await em.count(Order, { id, mall: change.mallId })) > 0;
}

/** The change with its mall, or null when it is not for this caller. What a key is bound to never changes. */
async function seen(change: Change | null, context: GraphqlContext): Promise<ActivityType | null> {
  const malls = context.viewer?.malls ?? null;
  const at = context.clock.now();
  if (change === null) return { orderId: null, mallId: null, bulkRunId: null, kinds: ['CATCH_UP'], at };
  const { orderId, mallId, bulkRunId, kinds } = change;
  const em = seeOnly(context.orm.em.fork(), malls);
  if (bulkRunId !== null) return (await em.count(BulkRun, { id: bulkRunId })) > 0 ? { ...change, at } : null;
  if (orderId === null) {
    return malls === null || (mallId !== null && malls.includes(mallId)) ? { ...change, at } : null;
  }
  const order = await em.findOne(Order, orderId);
  return order && { orderId, mallId: order.mall.id, bulkRunId, kinds, at };
}
