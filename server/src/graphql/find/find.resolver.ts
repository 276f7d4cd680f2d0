import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { type Hit, hitsFor } from '../search-ids.ts';
import { orderNumberSpellings, searchedIds } from '../search-text.ts';
import { FindAnswerType, type FindHitType } from './find.type.ts';

const mostHits = 100;

@Resolver()
export class FindResolver {
  @Allowed('orders.read')
  @Query(() => FindAnswerType, {
    description:
      'Looks for ids of any kind at any date, and says what each is: order number (with or without hyphen), tid, reference, buyer, id of a refund, an order, a message, a request or a notification.',
  })
  async find(
    @Arg('q', () => String, {
      description: 'One id, or up to 50 separated by commas or white space; `#` and quotes are dropped.',
    })
    q: string,
    @Ctx() context: GraphqlContext,
  ): Promise<FindAnswerType> {
    const ids = searchedIds(q);
    const spelled = ids.flatMap((id) => spellingsOf(id).map((spelling) => [spelling, id] as const));
    const askedAs = new Map([...spelled, ...ids.map((id) => [id, id] as const)]);
    const hits = uniqueOf(await hitsFor(context.em, ids)).map((hit) => ({ ...hit, text: askedAs.get(hit.text) ?? '' }));
    const shown = await Promise.all(hits.map((hit) => read(hit, context)));
    const seen = shown.filter((hit) => hit !== null).sort((a, b) => ids.indexOf(a.text) - ids.indexOf(b.text));
    const found = new Set(seen.map(({ text }) => text));
    return {
      ids,
      hits: seen.slice(0, mostHits),
      hasMore: seen.length > mostHits,
      missing: ids.filter((id) => !found.has(id)),
    };
  }
}

/** How what was asked for may be stored. */
function spellingsOf(id: string): string[] {
  return [id.toUpperCase(), id.toLowerCase(), ...orderNumberSpellings(id)];
}

/** A request has several messages; one of an order is enough. An order that is found twice as the same is found once. */
function uniqueOf(hits: Hit[]): Hit[] {
  const known = new Map(hits.map((hit) => [`${hit.as} ${hit.text} ${hit.orderId ?? hit.rowId}`, hit]));
  return [...known.values()];
}

/** Through the loaders, which see what the caller may see. @returns null where that is nothing */
async function read({ as, text, orderId, rowId }: Hit, { loaders }: GraphqlContext): Promise<FindHitType | null> {
  const isNotification = as === 'NOTIFICATION_ID';
  const [order, notification, webhookEvent] = await Promise.all([
    orderId === null ? null : loaders.order.load(orderId),
    rowId !== null && isNotification ? loaders.notification.load(rowId) : null,
    rowId !== null && !isNotification ? loaders.webhookEvent.load(rowId) : null,
  ]);
  return order || notification || webhookEvent ? { as, text, order, notification, webhookEvent } : null;
}
