import type { MallActor, MallEventKind } from '@pgbridge/shared/mall-words';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { MallEvent } from '../../store/entities/mall-event.ts';
import { connectionOf } from '../paging/connection.ts';
import { MallActorEnum, MallEventKindEnum } from './mall-enums.ts';

@ObjectType('MallEvent', { description: "A line of a mall's history; none is ever changed or removed." })
class MallEventType implements Omit<MallEvent, 'mall' | symbol> {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => MallEventKindEnum, { description: 'What happened; decides the sentence.' })
  kind!: MallEventKind;

  @Field(() => MallActorEnum, { description: 'Who did it.' })
  actor!: MallActor;

  @Field(() => String, { nullable: true, description: 'The member of staff, by the name of that time.' })
  by!: string | null;

  @Field(() => GraphQLJSON, { description: 'The values of that moment, for the sentence.' })
  params!: Record<string, string | number>;
}

export const MallEventConnection = connectionOf('MallEvent', () => MallEventType, 'lines of a mall’s history');
