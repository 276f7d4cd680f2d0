import type { OrderSort } from '@pgbridge/shared/order-list-words';
import { coerceInputValue, type GraphQLSchema, isInputObjectType } from 'graphql';
import { viewsOf } from '../../store/saved-views.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import { orderList } from '../order/order-list.ts';
import { countUpTo } from '../paging/count-up-to.ts';
import type { SavedViewType } from './saved-view.type.ts';

const mostCounted = 1_000;

/** The views of who asks; those that they want counted, counted. */
export async function readViews(context: GraphqlContext, schema: GraphQLSchema): Promise<SavedViewType[]> {
  const { id } = callerIn(context);
  const seen = await viewsOf(context.orm.em.fork(), id);
  return Promise.all(
    seen.map(async ({ view, mark }) => ({
      id: view.id,
      name: view.name,
      isShared: view.isShared,
      isOwn: view.ownerId === id,
      ownerName: view.ownerName,
      filter: JSON.parse(view.filter),
      sort: (view.sort ?? null) as OrderSort | null,
      columns: view.columns === '' ? [] : view.columns.split(','),
      updatedAt: view.updatedAt,
      isCounted: mark?.isCounted ?? false,
      isDefault: mark?.isDefault ?? false,
      count: mark?.isCounted ? await countOf(view.filter, context, schema) : null,
    })),
  );
}

/** @returns null for a filter that has a word which there is no more */
async function countOf(filter: string, { em, clock }: GraphqlContext, schema: GraphQLSchema): Promise<number | null> {
  const type = schema.getType('OrderFilter');
  if (!isInputObjectType(type)) throw new Error('the schema has no OrderFilter');
  let fits = true;
  const read = coerceInputValue(JSON.parse(filter), type, () => {
    fits = false;
  });
  if (!fits) return null;
  return countUpTo(em, await orderList(em, read as object, 'CREATED_AT_DESC', clock.now()), mostCounted);
}
