import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import type {
  AttentionCause,
  CancellationMode,
  CancellationOrigin,
  CancellationStatus,
  OrderStatus,
} from '@pgbridge/shared/words';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Situation, SituationCode } from '../../domain/situation.ts';
import { AuditActorKindEnum } from '../access-enums.ts';
import { CancellationModeEnum, CancellationOriginEnum, CancellationStatusEnum } from '../cancellation-enums.ts';
import { AttentionCauseEnum, OrderStatusEnum, SituationCodeEnum } from '../enums.ts';

@ObjectType('Situation', { description: 'In one code: what an order waits for, or how it ended.' })
export class SituationType implements Situation {
  @Field(() => SituationCodeEnum, { description: 'The most urgent of what applies.' })
  code!: SituationCode;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the next automatic step happens, if one is planned.',
  })
  nextAt!: Date | null;

  @Field(() => GraphQLJSON, {
    description:
      'Values for the sentence, texts and numbers: amount, currency, failure, httpStatus, host, n, of, kind, ours, theirs …',
  })
  params!: Record<string, string | number>;

  @Field(() => [AttentionCauseEnum], { description: 'Further causes besides this one, most urgent first.' })
  moreCauses!: AttentionCause[];
}

@ObjectType('Attempt', { description: 'One try to pay an order at the PG.' })
export class AttemptType {
  @Field(() => ID, { description: 'Id of the attempt.' })
  id!: string;

  @Field(() => Int, { description: 'Counts the attempts of an order from 1.' })
  number!: number;

  @Field(() => String, { description: 'Our own reference, which the PG knows it by.' })
  reference!: string;

  @Field(() => OrderStatusEnum, { description: 'Where this attempt stands.' })
  status!: OrderStatus;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  createdAt!: Date;
}

@ObjectType('Cancellation', { description: 'Money given back, in whole or in part.' })
export class CancellationType {
  @Field(() => ID, { description: 'Id of the cancellation.' })
  id!: string;

  @Field(() => CancellationStatusEnum, { description: 'Where it stands.' })
  status!: CancellationStatus;

  @Field(() => CancellationOriginEnum, { description: 'Who wanted it.' })
  origin!: CancellationOrigin;

  @Field(() => CancellationModeEnum, {
    nullable: true,
    description: 'How Cafe24 wants to learn the result; null when it did not ask.',
  })
  mode!: CancellationMode | null;

  @Field(() => String, { nullable: true, description: 'Why, as far as it was told.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the staff asked: the name of a person or a key.' })
  requestedBy!: string | null;

  @Field(() => AuditActorKindEnum, { nullable: true, description: 'Which of the two; null where that is not known.' })
  requestedByKind!: AuditActorKind | null;

  @Field(() => String, { nullable: true, description: 'Our own reference, which the PG knows it by.' })
  refundReference!: string | null;

  @Field(() => String, { nullable: true, description: "The PG's id of the refund." })
  refundCode!: string | null;

  @Field(() => String, { nullable: true, description: "The PG's own words about its end." })
  pgMessage!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the money went back.' })
  completedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "When staff said that the merchant entered it in Cafe24's admin by hand.",
  })
  enteredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who said so: the name of a person or a key.' })
  enteredBy!: string | null;

  @Field(() => AuditActorKindEnum, { nullable: true, description: 'Which of the two.' })
  enteredByKind!: AuditActorKind | null;
}
