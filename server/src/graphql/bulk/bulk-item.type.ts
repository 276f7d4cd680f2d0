import type { BulkOutcome, BulkReason } from '@pgbridge/shared/bulk-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BulkItem } from '../../store/entities/bulk-item.ts';
import { connectionOf } from '../paging/connection.ts';
import { BulkOutcomeEnum, BulkReasonEnum } from './bulk-enums.ts';

@ObjectType('BulkRunItem', { description: 'A notification of a bulk run.' })
export class BulkRunItemType implements Pick<BulkItem, 'id' | 'position' | 'outcome' | 'why' | 'sentAt' | 'endedAt'> {
  @Field(() => ID, { description: 'Id of its place in the run.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 0; in this order they are sent.' })
  position!: number;

  @Field(() => BulkOutcomeEnum, { description: 'What became of it.' })
  outcome!: BulkOutcome;

  @Field(() => BulkReasonEnum, { nullable: true, description: 'Why it was not sent.' })
  why!: BulkReason | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the run sent it.' })
  sentAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its outcome was known.' })
  endedAt!: Date | null;
}

export const BulkRunItemConnection = connectionOf('BulkRunItem', () => BulkRunItemType, 'the notifications of a run');
