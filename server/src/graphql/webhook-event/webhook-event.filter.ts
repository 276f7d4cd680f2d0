import type { Direction, MessageKind, Verdict } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import type { Em } from '../../store/orm.config.ts';
import { DirectionEnum, MessageKindEnum, VerdictEnum } from '../enums.ts';
import { badInput } from '../errors.ts';
import { sqlCondition } from '../order/sql-condition.ts';
import { sortedByTime } from '../paging/read-page.ts';
import type { SortedList } from '../paging/sorted-list.ts';
import { type Choice, wordsApart } from '../paging/words-apart.ts';
import { allOf, isUuid, period } from '../where.ts';
import { messagesWithId } from './search-messages.ts';

@InputType({ description: 'Which messages. Conditions are joined by AND.' })
export class WebhookEventFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'One id of any kind: message, request, notification, order number, tid, reference or buyer. Ignores `from` and `to`.',
  })
  search?: string | null;

  @Field(() => [DirectionEnum], { nullable: true, description: 'Only these directions.' })
  directions?: Direction[] | null;

  @Field(() => [MessageKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: MessageKind[] | null;

  @Field(() => [VerdictEnum], { nullable: true, description: 'Only these verdicts.' })
  verdicts?: Verdict[] | null;

  @Field(() => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`." })
  mallIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only messages of this order.' })
  orderId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not before this time.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  to?: Date | null;
}

export async function messageList(em: Em, filter: WebhookEventFilter = {}): Promise<SortedList<WebhookEvent>> {
  if (filter.orderId != null && !isUuid(filter.orderId)) throw badInput('`orderId` is not the id of an order.');
  const searched = filter.search?.trim() ? await messagesWithId(em, filter.search) : null;
  const rest = allOf([
    searched ?? period('receivedAt', filter.from, filter.to),
    filter.directions && { direction: { $in: filter.directions } },
    filter.orderId != null && { order: filter.orderId },
  ]);
  const choices: Choice[] = [
    ['verdict', filter.verdicts],
    ['kind', filter.kinds],
    ['mallId', filter.mallIds],
  ];
  const rare = filter.verdicts && !filter.verdicts.includes('ACCEPTED');
  const isFound = searched !== null || filter.orderId != null;
  const indexed = isFound ? [] : [...(rare ? [['verdict']] : []), ['kind'], ['mallId']];
  return sortedByTime({
    entity: WebhookEvent,
    time: 'receivedAt',
    newestFirst: true,
    placeOf: (event) => ({ at: event.receivedAt, id: event.id }),
    alternatives: wordsApart(choices, indexed).map((words) => allOf([words, rare && notAccepted, rest])),
  });
}

/** Said in the words of the index that has them, or it is not used. */
const notAccepted = sqlCondition((row) => `${row}.verdict <> 'ACCEPTED'`, []);
