import type { Role } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { OperatorRow } from '../../store/operators.ts';
import {
  InputRefusal,
  KeyReusedRefusal,
  NotFoundRefusal,
  StateRefusal,
  StepUpRefusal,
} from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { RoleEnum } from '../role-enum.ts';

@ObjectType('Operator', {
  description: 'A person of the support staff. Nobody is ever deleted, so that acts stay named.',
})
export class OperatorType implements OperatorRow {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name shown to colleagues.' })
  name!: string;

  @Field(() => String, { description: 'Address the person signs in with.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'What the person may do.' })
  role!: Role;

  @Field(() => Boolean, { description: 'May sign in.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Signs in with a code as well.' })
  twoStep!: boolean;

  @Field(() => Int, { description: 'Sessions that are open.' })
  sessions!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a session of theirs was last used.' })
  lastSeenAt!: Date | null;
}

@InputType()
export class AddOperatorInput {
  @Field(() => String, { description: 'Address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Name that colleagues see.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What the person may do.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@InputType()
export class OperatorInput {
  @Field(() => ID, { description: 'Who.' })
  operatorId!: string;

  @Field(() => String, { nullable: true, description: 'Why; it goes into the audit log.' })
  reason?: string | null;
}

@InputType()
export class ChangeOperatorRoleInput extends OperatorInput {
  @Field(() => RoleEnum, { description: 'The new role.' })
  role!: Role;
}

@ObjectType({ description: 'It is done, and takes effect at once.' })
export class OperatorSuccess {
  @Field(() => OperatorType, { description: 'The person as they are now.' })
  operator!: OperatorType;
}

@ObjectType({ description: 'The person can sign in with the temporary password.' })
export class TemporaryPasswordSuccess {
  @Field(() => OperatorType, { description: 'The person as they are now.' })
  operator!: OperatorType;

  @Field(() => String, {
    nullable: true,
    description: 'To hand over, shown this once. Empty when the request is a repeat: reset the password instead.',
  })
  temporaryPassword!: string | null;
}

export const AddOperatorResult = resultOf(
  'AddOperator',
  TemporaryPasswordSuccess,
  InputRefusal,
  StateRefusal,
  KeyReusedRefusal,
  StepUpRefusal,
);
export const ResetPasswordResult = resultOf(
  'ResetOperatorPassword',
  TemporaryPasswordSuccess,
  NotFoundRefusal,
  StateRefusal,
  StepUpRefusal,
);
export const OperatorChangeResult = resultOf(
  'OperatorChange',
  OperatorSuccess,
  NotFoundRefusal,
  StateRefusal,
  StepUpRefusal,
);
