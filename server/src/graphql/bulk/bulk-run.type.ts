import type { BulkRunStatus } from '@pgbridge/shared/bulk-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BulkRun } from '../../store/entities/bulk-run.ts';
import { connectionOf } from '../paging/connection.ts';
import { BulkRunStatusEnum } from './bulk-enums.ts';

type Shown = 'id' | 'status' | 'createdAt' | 'plannedBy' | 'startedAt' | 'startedBy' | 'reason' | 'endedAt';

@ObjectType('BulkRun', { description: "Many notifications that are sent again at one person's wish." })
export class BulkRunType implements Pick<BulkRun, Shown> {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;

  @Field(() => BulkRunStatusEnum, { description: 'Where it stands.' })
  status!: BulkRunStatus;

  @Field(() => GraphQLDateTime, { description: 'When it was planned.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Who planned it: the name of a person or a key.' })
  plannedBy!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was started; empty while it is a plan.' })
  startedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who started it.' })
  startedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever started it.' })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was finished or stopped.' })
  endedAt!: Date | null;
}

@ObjectType('BulkCounts', { description: 'How far a run is, in notifications.' })
export class BulkCountsType {
  @Field(() => Int, { description: 'All that the run was started for.' })
  total!: number;

  @Field(() => Int, { description: 'Those that were sent and have their result, or are on their way.' })
  sent!: number;

  @Field(() => Int, { description: 'Those that Cafe24 accepted since the run began.' })
  accepted!: number;

  @Field(() => Int, { description: 'Those that Cafe24 did not accept.' })
  failed!: number;

  @Field(() => Int, { description: 'Those that the run did not send after all.' })
  notSent!: number;

  @Field(() => Int, { description: 'Those that have no result yet.' })
  left!: number;
}

@ObjectType('BulkWait', { description: 'A paused receiver that notifications of the run wait for.' })
export class BulkWaitType {
  @Field(() => String, { description: 'Its host and port.' })
  receiver!: string;

  @Field(() => GraphQLDateTime, { description: 'When one of them tries whether it is back; then the others go.' })
  nextProbeAt!: Date;

  @Field(() => Int, { description: 'How many wait.' })
  count!: number;
}

export const BulkRunConnection = connectionOf('BulkRun', () => BulkRunType, 'bulk runs');
