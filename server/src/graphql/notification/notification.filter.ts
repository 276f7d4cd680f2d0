import {
  type FailureKind,
  type NotificationKind,
  type NotificationStatus,
  notificationStatuses,
} from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Notification } from '../../store/entities/notification.ts';
import { FailureKindEnum } from '../enums.ts';
import { badInput } from '../errors.ts';
import { NotificationKindEnum, NotificationStatusEnum } from '../notification-enums.ts';
import { sortedByTime } from '../paging/read-page.ts';
import type { SortedList } from '../paging/sorted-list.ts';
import { type Choice, wordsApart } from '../paging/words-apart.ts';
import { allOf, isUuid, period } from '../where.ts';
import { withPorts } from './receiver-names.ts';

@InputType({ description: 'Which notifications. Conditions are joined by AND.' })
export class NotificationFilter {
  @Field(() => [NotificationStatusEnum], { nullable: true, description: 'Only these statuses.' })
  statuses?: NotificationStatus[] | null;

  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: NotificationKind[] | null;

  @Field(() => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`." })
  mallIds?: string[] | null;

  @Field(() => [FailureKindEnum], {
    nullable: true,
    description: 'Only those that are not delivered and whose last try failed in one of these ways.',
  })
  failureKinds?: FailureKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only to these hosts, as `host:port`; without a port both usual ones.',
  })
  receivers?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only notifications of this order.' })
  orderId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not written before this time.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Written before this time.' })
  to?: Date | null;
}

/** Which columns stand before the time in an index. */
const indexed = [['mallId', 'status'], ['receiver'], ['status'], ['kind']];

export function notificationList(filter: NotificationFilter): SortedList<Notification> {
  // The index of a mall has each status apart.
  const statuses = filter.statuses ?? (filter.mallIds ? notificationStatuses : null);
  const choices = choicesOf({ ...filter, statuses });
  return sortedByTime({
    entity: Notification,
    time: 'createdAt',
    newestFirst: true,
    placeOf: (notification) => ({ at: notification.createdAt, id: notification.id }),
    alternatives: wordsApart(choices, indexed).map((words) => allOf([words, restOf(filter)])),
  });
}

/** The same as one condition, for those who take all that fits and in no order. */
export function notificationCondition(filter: NotificationFilter): object {
  return allOf([...wordsApart(choicesOf(filter), []), restOf(filter)]);
}

function choicesOf({
  statuses,
  kinds,
  mallIds,
  receivers,
}: Pick<NotificationFilter, 'kinds' | 'mallIds' | 'receivers'> & {
  statuses?: readonly NotificationStatus[] | null;
}): Choice[] {
  return [
    ['status', statuses],
    ['kind', kinds],
    ['mallId', mallIds],
    ['receiver', receivers?.flatMap(withPorts)],
  ];
}

function restOf({ from, to, failureKinds, orderId }: NotificationFilter): object {
  if (orderId != null && !isUuid(orderId)) throw badInput('`orderId` is not the id of an order.');
  return allOf([
    period('createdAt', from, to),
    failureKinds && { failureKind: { $in: failureKinds } },
    orderId != null && { order: orderId },
  ]);
}
