import { attentionCauses } from '@pgbridge/shared/words';
import type { PlanBulkResendInput } from '../../gen/graphql.ts';
import { urlCodec, words } from '../../url/url-codec.ts';
import { noticeFilterOf, noticesUrl } from '../webhooks/notices-url.ts';

const named = urlCodec({ orders: words(), notices: words(), mall: words() });

/**
 * What is to be planned, as the address of the plan page says it: the filter of the list of notices, or `cause`, `orders` or
 * `notices`, with `mall`.
 */
export function wishIn(query: URLSearchParams, now: Date): PlanBulkResendInput {
  const cause = attentionCauses.find((known) => known === query.get('cause'));
  const { orders: orderIds, notices: notificationIds, mall: mallIds } = named.read(query);
  if (cause) return { attentionCause: cause, ...(mallIds.length > 0 && { filter: { mallIds } }) };
  if (orderIds.length > 0) return { orderIds };
  if (notificationIds.length > 0) return { notificationIds };
  return { filter: noticeFilterOf(noticesUrl.read(query), now) };
}
