import type { Role } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ApiKey } from '../../store/entities/api-key.ts';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StepUpRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { RoleEnum } from '../role-enum.ts';

type Shown = 'id' | 'name' | 'role' | 'mallIds' | 'lastFour' | 'issuedBy' | 'createdAt' | 'expiresAt' | 'lastUsedAt';

@ObjectType('ApiKey', { description: 'What a script shows to be let in. The key itself is never shown again.' })
export class ApiKeyType implements Pick<ApiKey, Shown | 'revokedAt'> {
  @Field(() => ID, { description: 'Id of the key, which is no secret.' })
  id!: string;

  @Field(() => String, { description: 'What it was issued for.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What it may do.' })
  role!: Role;

  @Field(() => [String], { nullable: true, description: "The malls it sees, by Cafe24's `mall_id`; empty: all." })
  mallIds!: string[] | null;

  @Field(() => String, { description: 'The last four characters, to tell keys apart.' })
  lastFour!: string;

  @Field(() => String, { description: 'Name of whoever issued it.' })
  issuedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was issued.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;
}

@InputType()
export class IssueApiKeyInput {
  @Field(() => String, { description: 'What it is for; colleagues see it.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What it may do.' })
  role!: Role;

  @Field(() => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`; all when left out." })
  mallIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How long it lives, from 1 to 365; 90 when left out.' })
  days?: number | null;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Which one.' })
  apiKeyId!: string;
}

@ObjectType({ description: 'The key is there.' })
export class IssueApiKeySuccess {
  @Field(() => ApiKeyType, { description: 'What it may do, and until when.' })
  apiKey!: ApiKeyType;

  @Field(() => String, {
    nullable: true,
    description:
      'The key itself, this once. Empty when the request is a repeat: if the first answer was lost, revoke it.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'The key opens nothing any more.' })
export class RevokeApiKeySuccess {
  @Field(() => ApiKeyType, { description: 'The key that ended.' })
  apiKey!: ApiKeyType;
}

export const IssueApiKeyResult = resultOf(
  'IssueApiKey',
  IssueApiKeySuccess,
  InputRefusal,
  KeyReusedRefusal,
  StepUpRefusal,
);
export const RevokeApiKeyResult = resultOf('RevokeApiKey', RevokeApiKeySuccess, NotFoundRefusal, StepUpRefusal);
