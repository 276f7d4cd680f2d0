import type { AttentionCause } from '@pgbridge/shared/words';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { causesByUrgency } from '../../domain/situation.ts';
import { Attention } from '../../store/entities/attention.ts';
import type { Em } from '../../store/orm.config.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { AttentionGroupType } from './attention-group.type.ts';

/** The work list: what needs a person, by cause. */
@Resolver()
export class AttentionResolver {
  @Allowed('orders.read')
  @Query(() => [AttentionGroupType], {
    description: 'What needs a person, by cause, the most urgent first; causes without an order are left out.',
  })
  async attentionGroups(
    @Arg('mallIds', () => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`." })
    mallIds: string[] | null,
    @Ctx() { em }: GraphqlContext,
  ): Promise<AttentionGroupType[]> {
    const groups = await Promise.all(causesByUrgency.map((cause) => groupOf(em, cause, mallIds)));
    return groups.filter((group) => group !== null);
  }
}

/** An order has one open row of a cause at most, so rows are orders. */
async function groupOf(em: Em, cause: AttentionCause, mallIds: string[] | null): Promise<AttentionGroupType | null> {
  const open = { cause, resolvedAt: null, ...(mallIds && { order: { mall: { $in: mallIds } } }) };
  const [[first], orderCount] = await em.findAndCount(Attention, open, { orderBy: { since: 'asc' }, limit: 1 });
  return first ? { cause, orderCount, since: first.since } : null;
}
