import type { BulkOutcome } from '@pgbridge/shared/bulk-words';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { BulkItem } from '../../store/entities/bulk-item.ts';
import { BulkRun } from '../../store/entities/bulk-run.ts';
import type { Delivery } from '../../store/entities/delivery.ts';
import type { Notification } from '../../store/entities/notification.ts';
import { Receiver } from '../../store/entities/receiver.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { heardChanges } from '../live/heard-changes.ts';
import { DeliveryType, NotificationType } from '../notification/notification.type.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readPage } from '../paging/read-page.ts';
import { isUuid } from '../where.ts';
import { BulkOutcomeEnum } from './bulk-enums.ts';
import { BulkRunItemConnection, BulkRunItemType } from './bulk-item.type.ts';
import { itemList, planOf, type ShownPlan } from './bulk-lists.ts';
import { BulkPlanType } from './bulk-plan.type.ts';
import { BulkCountsType, BulkRunConnection, BulkRunType, BulkWaitType } from './bulk-run.type.ts';

type Subscribing = { context: GraphqlContext; args: { id: string } };

@Resolver(() => BulkRunType)
export class BulkRunResolver {
  @Allowed('notifications.read')
  @Query(() => BulkRunConnection, { description: 'Runs that were started, the last planned first.' })
  bulkRuns(@Args(() => PageArgs) page: PageArgs, @Ctx() { em }: GraphqlContext): Promise<Page<BulkRun>> {
    const placeOf = ({ createdAt: at, id }: BulkRun) => ({ at, id });
    const where = { status: { $ne: 'PLANNED' } };
    return readPage(em, { entity: BulkRun, time: 'createdAt', newestFirst: true, placeOf, where }, page);
  }

  @Allowed('notifications.read')
  @Query(() => BulkRunType, { nullable: true, description: 'One run or plan; empty when there is none.' })
  bulkRun(
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<BulkRun | null> {
    return findRun(id, context);
  }

  @Allowed('notifications.read')
  @Subscription(() => BulkRunType, {
    nullable: true,
    description: 'One run, as it is now and then anew whenever it gets on; empty when there is none.',
    subscribe: ({ context: { signals }, args: { id } }: Subscribing) =>
      heardChanges(signals, async (change) => (change === null || change.bulkRunId === id ? { id } : null)),
  })
  bulkRunChanged(
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<BulkRun | null> {
    return findRun(id, context);
  }

  @FieldResolver(() => GraphQLJSON, {
    description: 'What was asked for when it was planned: filter, cause, how many orders or notifications.',
  })
  selection(@Root() { selection }: BulkRun): unknown {
    return selection;
  }

  @FieldResolver(() => BulkPlanType, { description: 'What was found when it was planned.' })
  plan(@Root() run: BulkRun, @Ctx() context: GraphqlContext): Promise<ShownPlan> {
    return planOf(run, context);
  }

  @FieldResolver(() => BulkCountsType, { description: 'How far it is.' })
  async counts(@Root() run: BulkRun, @Ctx() { loaders }: GraphqlContext): Promise<BulkCountsType> {
    const {
      SENDING = 0,
      WAITING = 0,
      ACCEPTED = 0,
      FAILED = 0,
      NOT_SENT = 0,
    } = await loaders.countsOfBulkRun.load(run.id);
    const [total, sent] = [run.itemCount, ACCEPTED + FAILED + SENDING];
    return { total, sent, accepted: ACCEPTED, failed: FAILED, notSent: NOT_SENT, left: WAITING + SENDING };
  }

  @FieldResolver(() => [BulkWaitType], {
    description: 'Paused receivers that notifications of a running run wait for.',
  })
  async waits(@Root() run: BulkRun, @Ctx() { em }: GraphqlContext): Promise<BulkWaitType[]> {
    if (run.status !== 'RUNNING') return [];
    const paused = await em.find(Receiver, { probeAt: { $ne: null } });
    if (paused.length === 0) return [];
    const toPaused = { notification: { receiver: { $in: paused.map(({ host }) => host) } } };
    const waiting = await em.find(BulkItem, { run, outcome: 'WAITING', ...toPaused }, { populate: ['notification'] });
    const byHost = Map.groupBy(waiting, ({ notification }) => notification.getEntity().receiver ?? '');
    return paused.flatMap(({ host, probeAt }) =>
      probeAt && byHost.has(host)
        ? [{ receiver: host, nextProbeAt: probeAt, count: byHost.get(host)?.length ?? 0 }]
        : [],
    );
  }

  @FieldResolver(() => BulkRunItemConnection, {
    description: 'Its notifications, in the order in which they are sent.',
  })
  items(
    @Root() run: BulkRun,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('outcomes', () => [BulkOutcomeEnum], { nullable: true, description: 'Only those that came to this.' })
    outcomes: BulkOutcome[] | null,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Page<BulkItem>> {
    return itemList(em, run, outcomes, page);
  }

  @FieldResolver(() => String, {
    description: 'Where its result is as CSV: a path of this server, for the same key or session.',
  })
  resultPath(@Root() { id }: BulkRun): string {
    return `/graphql/export/bulk-runs/${id}.csv`;
  }
}

@Resolver(() => BulkRunItemType)
export class BulkRunItemResolver {
  @FieldResolver(() => NotificationType, { description: 'The notification.' })
  notification(@Root() { notification }: BulkItem, @Ctx() { loaders }: GraphqlContext): Promise<Notification | null> {
    return loaders.notification.load(notification.id);
  }

  @FieldResolver(() => DeliveryType, {
    nullable: true,
    description: 'The try that decided; empty while there is none.',
  })
  async delivery(@Root() { delivery }: BulkItem, @Ctx() { loaders }: GraphqlContext): Promise<Delivery | null> {
    return delivery ? loaders.delivery.load(delivery.id) : null;
  }
}

@Resolver(() => DeliveryType)
export class BulkDeliveryResolver {
  @FieldResolver(() => BulkRunType, { nullable: true, description: 'The bulk run that it was made for.' })
  async bulkRun(@Root() { bulkRun }: Delivery, @Ctx() { loaders }: GraphqlContext): Promise<BulkRun | null> {
    return bulkRun ? loaders.bulkRun.load(bulkRun.id) : null;
  }
}

async function findRun(id: string, { em }: GraphqlContext): Promise<BulkRun | null> {
  return isUuid(id) ? em.findOne(BulkRun, id, { refresh: true }) : null;
}
