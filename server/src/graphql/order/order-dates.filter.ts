import type { DateBasis, DatePeriod } from '@pgbridge/shared/order-list-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { enumOf } from '../enum-of.ts';
import { badInput } from '../errors.ts';
import { period } from '../where.ts';
import { koreanDayStart } from './korean-days.ts';

const DateBasisEnum = enumOf<DateBasis>('DateBasis', "Which of an order's times a span is of.", {
  REQUESTED: 'When Cafe24 first asked for the payment.',
  PAID: 'When the PG reported it as paid.',
  CANCELLED: 'When money of it went back, in whole or in part.',
});

const DatePeriodEnum = enumOf<DatePeriod>('DatePeriod', 'A span of Korean calendar days that ends with today.', {
  TODAY: 'Today.',
  LAST_7_DAYS: 'Today and the six days before.',
  LAST_30_DAYS: 'Today and the 29 days before.',
});

@InputType({ description: 'A span of time, and of which time it is.' })
export class OrderDates {
  @Field(() => DateBasisEnum, { nullable: true, description: 'REQUESTED when left out.' })
  basis?: DateBasis | null;

  @Field(() => DatePeriodEnum, {
    nullable: true,
    description: 'A span that moves with the days; not with `from`, `to`.',
  })
  period?: DatePeriod | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not before this time.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  to?: Date | null;
}

const daysBack: Record<DatePeriod, number> = { TODAY: 0, LAST_7_DAYS: 6, LAST_30_DAYS: 29 };

/** From when to when, both open. */
type Span = { from: Date | null; to: Date | null };

export function spanOf({ period: named, from = null, to = null }: OrderDates, now: Date): Span {
  if (named == null) return { from, to };
  if (from !== null || to !== null) throw badInput('Give either `period`, or `from` and `to`.');
  return { from: koreanDayStart(now, daysBack[named]), to: null };
}

/** Condition for orders whose time lies within. */
export function datesCondition(dates: OrderDates | null | undefined, now: Date): object | null {
  if (!dates) return null;
  const { from, to } = spanOf(dates, now);
  const basis = dates.basis ?? 'REQUESTED';
  if (basis === 'PAID') return period('paidAt', from, to) ?? { paidAt: { $ne: null } };
  if (basis === 'REQUESTED') return period('createdAt', from, to);
  return { cancellations: { $some: period('completedAt', from, to) ?? { completedAt: { $ne: null } } } };
}
