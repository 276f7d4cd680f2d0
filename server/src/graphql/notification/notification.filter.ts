import type { FailureKind, NotificationKind, NotificationStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Notification } from '../../store/entities/notification.ts';
import { FailureKindEnum } from '../enums.ts';
import { badInput } from '../errors.ts';
import { NotificationKindEnum, NotificationStatusEnum } from '../notification-enums.ts';
import type { List } from '../paging/read-page.ts';
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

export function notificationList(filter: NotificationFilter): List<Notification> {
  if (filter.orderId != null && !isUuid(filter.orderId)) throw badInput('`orderId` is not the id of an order.');
  return {
    entity: Notification,
    time: 'createdAt',
    newestFirst: true,
    placeOf: (notification) => ({ at: notification.createdAt, id: notification.id }),
    where: allOf([
      period('createdAt', filter.from, filter.to),
      filter.statuses && { status: { $in: filter.statuses } },
      filter.kinds && { kind: { $in: filter.kinds } },
      filter.mallIds && { order: { mall: { $in: filter.mallIds } } },
      filter.failureKinds && { failureKind: { $in: filter.failureKinds } },
      filter.receivers && { receiver: { $in: filter.receivers.flatMap(withPorts) } },
      filter.orderId != null && { order: filter.orderId },
    ]),
  };
}
