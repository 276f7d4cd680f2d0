import type { SetupCode, SetupFinding, SetupFix, SetupState } from '@pgbridge/shared/mall-words';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Params, ReportLine } from '../../domain/setup-report.ts';
import { SetupCodeEnum, SetupFindingEnum, SetupFixEnum, SetupStateEnum } from './mall-enums.ts';

@ObjectType('SetupLine', { description: 'One thing that must be in order before a mall takes payments.' })
export class SetupLineType implements ReportLine {
  @Field(() => SetupCodeEnum, { description: 'Which.' })
  code!: SetupCode;

  @Field(() => SetupStateEnum, { description: 'What it means for payments.' })
  state!: SetupState;

  @Field(() => SetupFindingEnum, { description: 'What was found; decides the sentence.' })
  finding!: SetupFinding;

  @Field(() => SetupFixEnum, {
    nullable: true,
    description: 'What mends it; there is always one unless it is in order.',
  })
  fix!: SetupFix | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it was looked at; empty when nobody has looked yet. What needs no partner is looked at each time.',
  })
  testedAt!: Date | null;

  @Field(() => GraphQLJSON, { description: 'Values for the sentence: until, currencies, host, seconds …' })
  params!: Params;
}
