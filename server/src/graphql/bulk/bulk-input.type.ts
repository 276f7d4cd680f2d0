import type { AttentionCause } from '@pgbridge/shared/words';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AttentionCauseEnum } from '../enums.ts';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { NotificationFilter } from '../notification/notification.filter.ts';
import { BulkRunType } from './bulk-run.type.ts';

@InputType({ description: 'Which notifications. What is given is joined by AND; something must be given.' })
export class PlanBulkResendInput {
  @Field(() => NotificationFilter, { nullable: true, description: 'Those of this filter.' })
  filter?: NotificationFilter | null;

  @Field(() => AttentionCauseEnum, {
    nullable: true,
    description: 'Those of orders that need a person for this cause.',
  })
  attentionCause?: AttentionCause | null;

  @Field(() => [ID], { nullable: true, description: 'Those of these orders, 1,000 at most.' })
  orderIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'These, 1,000 at most.' })
  notificationIds?: string[] | null;
}

@InputType()
export class StartBulkResendInput {
  @Field(() => ID, { description: 'The plan.' })
  runId!: string;

  @Field(() => Int, { description: 'How many are sent, as the plan says: who starts it has seen the number.' })
  count!: number;

  @Field(() => String, { description: 'Why, in at most 200 characters, for history and audit log.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@InputType()
export class ChangeBulkRunInput {
  @Field(() => ID, { description: 'Which run.' })
  runId!: string;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The run as it is now.' })
export class BulkRunSuccess {
  @Field(() => BulkRunType, { description: 'The run.' })
  run!: BulkRunType;
}

const refusals = [InputRefusal, NotFoundRefusal, StateRefusal, KeyReusedRefusal] as const;

export const BulkRunResult = resultOf('BulkRun', BulkRunSuccess, ...refusals);
