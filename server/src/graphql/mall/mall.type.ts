import type { AttentionCause } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Mall } from '../../store/entities/mall.ts';
import { AttentionCauseEnum } from '../enums.ts';
import type { OpenCause } from '../loaders/mall-rows.ts';
import { connectionOf } from '../paging/connection.ts';

@ObjectType('MallCause', { description: 'Why orders of a mall need a person.' })
export class MallCauseType implements OpenCause {
  @Field(() => AttentionCauseEnum, { description: 'The cause.' })
  cause!: AttentionCause;

  @Field(() => Int, { description: 'How many orders it concerns.' })
  orderCount!: number;
}

@ObjectType('NoticesPause', { description: "Staff hold a mall's notifications back: none is sent, none is dropped." })
export class NoticesPauseType {
  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

type Plain =
  | 'id'
  | 'name'
  | 'pgAdapter'
  | 'uninstalledAt'
  | 'installedAt'
  | 'domains'
  | 'domainsReadAt'
  | 'paymentMethod';

@ObjectType('Mall', { description: 'A Cafe24 store that installed the app.' })
export class MallType implements Pick<Mall, Plain> {
  @Field(() => ID, { description: "Cafe24's `mall_id`." })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name, when Cafe24 told it.' })
  name!: string | null;

  @Field(() => String, { description: 'Which payment company the mall has its account with.' })
  pgAdapter!: string;

  @Field(() => GraphQLDateTime, { description: 'When the app was installed, the last time.' })
  installedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the app was removed from the mall, if it was.' })
  uninstalledAt!: Date | null;

  @Field(() => [String], { description: 'Hosts that the mall answers under, by Cafe24’s word.' })
  domains!: string[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they were last read.' })
  domainsReadAt!: Date | null;

  @Field(() => String, { description: "Cafe24's code of what its notifications call the payment method." })
  paymentMethod!: string;
}

export const MallConnection = connectionOf('Mall', () => MallType, 'malls');
