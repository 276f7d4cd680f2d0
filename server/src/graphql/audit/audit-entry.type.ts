import type { AuditAction, AuditActorKind, AuditSubjectKind } from '@pgbridge/shared/audit-words';
import type { Role } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AuditEntry } from '../../store/entities/audit-entry.ts';
import { AuditActionEnum, AuditActorKindEnum, AuditSubjectKindEnum } from '../access-enums.ts';
import { connectionOf } from '../paging/connection.ts';
import { RoleEnum } from '../role-enum.ts';

type Shown = Omit<AuditEntry, 'before' | 'after' | symbol>;

@ObjectType('AuditEntry', { description: 'Something that was done or tried; entries are never changed or removed.' })
export class AuditEntryType implements Shown {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the chain, from 1.' })
  number!: number;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => AuditActorKindEnum, { description: 'Who did it: what kind.' })
  actorKind!: AuditActorKind;

  @Field(() => ID, { nullable: true, description: 'Who did it: the operator or the key.' })
  actorId!: string | null;

  @Field(() => String, { description: 'Who did it: the name of that time.' })
  actorName!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'The role of that time.' })
  role!: Role | null;

  @Field(() => String, { nullable: true, description: 'Address the request came from.' })
  address!: string | null;

  @Field(() => AuditActionEnum, { description: 'What was done; decides the sentence.' })
  action!: AuditAction;

  @Field(() => AuditSubjectKindEnum, { nullable: true, description: 'What it was done to: what kind.' })
  subjectKind!: AuditSubjectKind | null;

  @Field(() => ID, { nullable: true, description: 'What it was done to.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name of that time.' })
  subjectName!: string | null;

  @Field(() => String, { nullable: true, description: "Cafe24's `mall_id`, when it concerns one mall." })
  mallId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever did it.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request, also in the answer and in the log.' })
  requestId!: string | null;

  @Field(() => String, { description: 'Hash of the entry before it.' })
  previousHash!: string;

  @Field(() => String, { description: 'SHA-256 over the entry and the hash before it.' })
  hash!: string;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType, 'audit entries');
