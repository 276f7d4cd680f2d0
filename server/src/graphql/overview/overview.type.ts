import type { Direction, FailureKind, MessageKind, OrderStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ChartUnit, Span } from '../../domain/overview.ts';
import type { PaymentCount } from '../../store/overview/payments.ts';
import type { Malls } from '../../store/overview/sql-parts.ts';
import { enumOf } from '../enum-of.ts';
import { DirectionEnum, FailureKindEnum, MessageKindEnum, OrderStatusEnum } from '../enums.ts';

const IncidentSourceEnum = enumOf<'CAFE24' | 'PG'>('IncidentSource', 'Who does not answer as they should.', {
  CAFE24: 'A mall, or Cafe24 itself: notifications are not taken.',
  PG: 'The payment company: calls to it fail.',
});

const ChartUnitEnum = enumOf<ChartUnit>('ChartUnit', 'How long one point of a chart is.', {
  HOUR: 'A Korean hour; of spans up to three days.',
  DAY: 'A Korean day.',
});

@ObjectType({ description: 'How many wait at this moment, whenever it began.' })
export class WaitingCount {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the first of them does; empty when none does.',
  })
  since!: Date | null;
}

@ObjectType({ description: 'What was paid in one currency.' })
export class PaidSum {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => String, { description: 'Sum of the paid amounts as decimal text, whatever was given back since.' })
  amount!: string;

  @Field(() => Int, { description: 'How many orders.' })
  orderCount!: number;
}

@ObjectType({ description: 'Payments that were requested in the span and are paid.' })
export class PaidFigures {
  @Field(() => Int, { description: 'How many orders are PAID, PARTIALLY_REFUNDED or REFUNDED.' })
  orderCount!: number;

  @Field(() => [PaidSum], { description: 'By currency, the most orders first; never added across currencies.' })
  sums!: PaidSum[];
}

@ObjectType({ description: 'How many of the payments that ended were paid.' })
export class SuccessFigures {
  @Field(() => Int, { description: 'Orders that are PAID, PARTIALLY_REFUNDED or REFUNDED.' })
  succeeded!: number;

  @Field(() => Int, {
    description: 'These, and those that are FAILED, CANCELLED or EXPIRED; what is under way does not count.',
  })
  ended!: number;

  @Field(() => Float, { nullable: true, description: 'In per cent, one decimal; empty when nothing has ended.' })
  percent!: number | null;

  @Field(() => GraphQLDateTime, { description: 'Begin of what it is compared with: the same weekday and hours.' })
  comparedFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'End of what it is compared with.' })
  comparedTo!: Date;

  @Field(() => Float, {
    nullable: true,
    description: 'Difference in percentage points, one decimal; empty when either has fewer than 20 that ended.',
  })
  change!: number | null;
}

@ObjectType({
  description: 'What failed for the same cause. One of `failureKind`, `messageKind` and `status` says which.',
})
export class FailureGroup {
  @Field(() => FailureKindEnum, {
    nullable: true,
    description:
      'Notifications that were written in the span, are not delivered, and whose last try failed in this way.',
  })
  failureKind!: FailureKind | null;

  @Field(() => MessageKindEnum, { nullable: true, description: 'Messages of this kind that were refused in the span.' })
  messageKind!: MessageKind | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Whether we refused them, or the partner did.' })
  direction!: Direction | null;

  @Field(() => OrderStatusEnum, { nullable: true, description: 'Orders of the span that ended so, without money.' })
  status!: OrderStatus | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => GraphQLDateTime, { description: 'Of when the first of them is.' })
  since!: Date;
}

@ObjectType({ description: 'What goes wrong now for one cause, mall and host.' })
export class IncidentType {
  @Field(() => IncidentSourceEnum, { description: 'Who.' })
  source!: 'CAFE24' | 'PG';

  @Field(() => FailureKindEnum, { description: 'How the last try failed; of the PG, how most calls do.' })
  failureKind!: FailureKind;

  @Field(() => String, { nullable: true, description: "Cafe24's `mall_id`; empty when it is not one mall's trouble." })
  mallId!: string | null;

  @Field(() => String, { nullable: true, description: '`host:port` of the receiver.' })
  host!: string | null;

  @Field(() => Int, {
    description:
      'Notifications that wait after such a try; of the PG, calls that were refused or failed since `countedFrom`.',
  })
  count!: number;

  @Field(() => GraphQLDateTime, { description: 'Of when the first of them is.' })
  since!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Of the PG: from when on calls are counted.' })
  countedFrom!: Date | null;
}

@ObjectType({ description: 'How long the calls to one partner took.' })
export class AnswerTimes {
  @Field(() => Int, { description: 'How many calls.' })
  count!: number;

  @Field(() => Int, { nullable: true, description: 'Half of them took no longer, in milliseconds.' })
  p50!: number | null;

  @Field(() => Int, { nullable: true, description: '95 % of them took no longer, in milliseconds.' })
  p95!: number | null;
}

@ObjectType({ description: 'One Korean hour or day of the span, cut where the span ends.' })
export class ChartPoint {
  @Field(() => GraphQLDateTime, { description: 'When it begins.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends; not part of it.' })
  to!: Date;

  @Field(() => Int, { description: 'Orders requested in it that are PAID, PARTIALLY_REFUNDED or REFUNDED.' })
  succeeded!: number;

  @Field(() => Int, { description: 'These, and those that are FAILED, CANCELLED or EXPIRED.' })
  ended!: number;

  @Field(() => Float, { nullable: true, description: 'In per cent, one decimal; empty when nothing has ended.' })
  percent!: number | null;

  @Field(() => AnswerTimes, { description: 'Calls to the PG.' })
  pg!: AnswerTimes;

  @Field(() => AnswerTimes, { description: 'Calls to Cafe24 and its malls, notifications mostly.' })
  cafe24!: AnswerTimes;
}

@ObjectType({ description: 'The span in hours or days, without a gap.' })
export class OverviewChart {
  @Field(() => ChartUnitEnum, { description: 'How long one point is.' })
  unit!: ChartUnit;

  @Field(() => [ChartPoint], { description: 'At most 72 hours or 32 days, the earliest first.' })
  points!: ChartPoint[];
}

@ObjectType('Overview', {
  description:
    'Figures at a glance. Each counts what the list with the same filter shows: orders by when they were requested, notifications by when they were written, messages by when they came or went.',
})
export class OverviewType {
  @Field(() => GraphQLDateTime, { description: 'Begin of the span.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'End of the span; not later than now.' })
  to!: Date;

  span!: Span;
  malls!: Malls;
  /** Counted once, however many fields want it. */
  payments!: () => Promise<PaymentCount[]>;
}
