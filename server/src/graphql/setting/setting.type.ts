import type { SettingObstacle, SettingSection } from '@pgbridge/shared/setting-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of.ts';
import { InputRefusal, KeyReusedRefusal, StateRefusal, StepUpRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';

export const SettingSectionEnum = enumOf<SettingSection>('SettingSection', 'What settings are about.', {
  NOTIFICATIONS: 'What Cafe24 is told, and how often it is tried.',
  CANCELLATION: 'Money that staff give back.',
  SECURITY: 'Who gets in, and what is believed.',
  RETENTION: 'What is kept, and how long.',
  CONNECTION: 'Where everything is, and whom merchants ask.',
});

const SettingObstacleEnum = enumOf<SettingObstacle>('SettingObstacle', 'Why a setting cannot be changed here.', {
  ENVIRONMENT: 'An environment variable of its name fixes it.',
  RESTART: 'It is read from the environment when the server starts.',
  BUILT_IN: 'It is part of how the bridge works.',
});

@ObjectType('Setting', { description: 'How the bridge is set up, in one respect. Never a secret.' })
export class SettingType {
  @Field(() => String, { description: 'Its name, mostly that of its environment variable.' })
  name!: string;

  @Field(() => SettingSectionEnum, { description: 'What it is about.' })
  section!: SettingSection;

  @Field(() => String, {
    description: 'What it is, in the form of the environment variable; of the database the engine alone.',
  })
  value!: string;

  @Field(() => String, { nullable: true, description: 'What it is when nobody sets it; null: it must be set.' })
  defaultValue!: string | null;

  @Field(() => String, { description: 'What it changes, in a sentence.' })
  effect!: string;

  @Field(() => [String], { nullable: true, description: 'What it may be, where that is a short list.' })
  choices!: readonly string[] | null;

  @Field(() => SettingObstacleEnum, { nullable: true, description: 'Why it cannot be changed here; null: it can.' })
  obstacle!: SettingObstacle | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last changed here.' })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last: the name of that time.' })
  changedBy!: string | null;
}

@InputType({ description: 'One setting, and what it shall be.' })
export class SettingChangeInput {
  @Field(() => String, { description: 'Which one.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it shall be; left out: the default again.' })
  value?: string | null;

  @Field(() => String, {
    description: 'What it was when you looked. If somebody has changed it since, nothing happens.',
  })
  expected!: string;
}

@InputType()
export class ChangeSettingsInput {
  @Field(() => [SettingChangeInput], { description: 'All of these, or none.' })
  changes!: SettingChangeInput[];

  @Field(() => String, { nullable: true, description: 'Why, for the audit log; at most 200 characters.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'They are changed, and in force here; elsewhere within seconds.' })
export class ChangeSettingsSuccess {
  @Field(() => [SettingType], { description: 'All settings as they are now.' })
  settings!: SettingType[];
}

const refusals = [InputRefusal, StateRefusal, StepUpRefusal, KeyReusedRefusal] as const;

export const ChangeSettingsResult = resultOf('ChangeSettings', ChangeSettingsSuccess, ...refusals);
