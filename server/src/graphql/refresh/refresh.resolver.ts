import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { refreshManyObstacle } from '../../domain/refresh.ts';
import { refreshFromPg } from '../../flows/refresh.ts';
import { type RefreshedOrder, refreshManyFromPg } from '../../flows/refresh-many.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { isUuid } from '../where.ts';
import { RefreshFromPgInput, RefreshFromPgResult } from './refresh.type.ts';
import { successOf } from './refresh-answer.ts';
import {
  RefreshedOrderType,
  RefreshManyFromPgInput,
  RefreshManyFromPgResult,
  RefreshManyFromPgSuccess,
} from './refresh-many.type.ts';

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
    if (!(await isSeen(orderId, context))) return refuse('UNKNOWN_ORDER');
    const { value, refusal } = await refreshFromPg(context.bridge, { orderId, doer: doerIn(context) });
    return refusal ? refuseStaff(refusal) : successOf(value, context);
  }

  @Allowed('orders.refresh')
  @Mutation(() => RefreshManyFromPgResult, {
    description:
      'Asks the PG now how several orders stand, a few at a time, each by the rules of `refreshFromPg`. It answers when all are asked, so name few for a quick answer.',
  })
  async refreshManyFromPg(
    @Arg('input', () => RefreshManyFromPgInput, { description: 'Which orders.' }) { orderIds }: RefreshManyFromPgInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof RefreshManyFromPgResult> {
    const wanted = [...new Set(orderIds)];
    const obstacle = refreshManyObstacle(wanted);
    if (obstacle) return refuseStaff(obstacle);
    const seen = await Promise.all(wanted.map((orderId) => isSeen(orderId, context)));
    const known = wanted.filter((_, n) => seen[n]);
    const came = new Map<string, typeof RefreshFromPgResult>();
    for (const row of known.length > 0 ? await askedAbout(known, context) : []) {
      // One after the other: they share the reader of this request.
      came.set(
        row.orderId,
        row.came.refusal ? refuseStaff(row.came.refusal) : await successOf(row.came.value, context),
      );
    }
    const results = wanted.map((orderId) => {
      const result = came.get(orderId) ?? refuse('UNKNOWN_ORDER');
      // The same row as in the results: read again where something came of it.
      const order = came.has(orderId) ? context.loaders.order.load(orderId) : null;
      return Object.assign(new RefreshedOrderType(), { orderId, order, result });
    });
    return Object.assign(new RefreshManyFromPgSuccess(), { results });
  }
}

async function askedAbout(orderIds: string[], context: GraphqlContext): Promise<RefreshedOrder[]> {
  const { value = [] } = await refreshManyFromPg(context.bridge, { orderIds, doer: doerIn(context) });
  return value;
}

async function isSeen(orderId: string, { loaders }: GraphqlContext): Promise<boolean> {
  return isUuid(orderId) && (await loaders.order.load(orderId)) !== null;
}
