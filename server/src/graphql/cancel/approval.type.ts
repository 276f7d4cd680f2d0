import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import type { CancelReason } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Approval } from '../../store/entities/approval.ts';
import { AuditActorKindEnum } from '../access-enums.ts';
import { CancelReasonEnum } from '../cancellation-enums.ts';
import { connectionOf } from '../paging/connection.ts';

type Shown = 'id' | 'reasonCode' | 'argumentsHash' | 'requestedBy' | 'requestedByKind' | 'createdAt' | 'expiresAt';

@ObjectType('Approval', { description: 'A cancellation above the limit of one person: it waits for a second one.' })
export class ApprovalType implements Pick<Approval, Shown> {
  @Field(() => ID, { description: 'Id of the approval.' })
  id!: string;

  @Field(() => CancelReasonEnum, { description: 'Why the money is to go back.' })
  reasonCode!: CancelReason;

  @Field(() => String, { nullable: true, description: 'What was added to the reason.' })
  note!: string | null;

  @Field(() => String, { description: 'Names exactly these arguments and this balance (SHA-256).' })
  argumentsHash!: string;

  @Field(() => String, { description: 'Who asked: the name of a person or a key.' })
  requestedBy!: string;

  @Field(() => AuditActorKindEnum, { description: 'Which of the two.' })
  requestedByKind!: AuditActorKind;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when somebody may agree.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who agreed or declined.' })
  decidedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they did.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  decisionReason!: string | null;
}

export const ApprovalConnection = connectionOf('Approval', () => ApprovalType, 'approvals');

@InputType({ description: 'Which approvals. Conditions are joined by AND.' })
export class ApprovalFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only those that somebody may still decide.' })
  waiting?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this order.' })
  orderId?: string | null;
}
