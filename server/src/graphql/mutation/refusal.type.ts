import { GraphQLJSON } from 'graphql-scalars';
import { Field, InterfaceType, ObjectType } from 'type-graphql';

/** Values for the sentence of a refusal. */
export type RefusalParams = Record<string, string | number | readonly string[]>;

@InterfaceType('Refusal', { description: 'Why a mutation did nothing. An expected answer, not an error.' })
export abstract class Refusal {
  @Field(() => String, { description: 'What stands in the way, as an upper-case word; decides the sentence.' })
  code: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  message: string;

  @Field(() => GraphQLJSON, { description: 'Values for the sentence: field, fields, left, malls …' })
  params: RefusalParams;

  constructor(code: string, message: string, params: RefusalParams) {
    this.code = code;
    this.message = message;
    this.params = params;
  }
}

@ObjectType('NotFoundRefusal', { implements: Refusal, description: 'There is none, as far as the caller may see.' })
export class NotFoundRefusal extends Refusal {}

@ObjectType('InputRefusal', { implements: Refusal, description: 'What was given can never be right: change it.' })
export class InputRefusal extends Refusal {}

@ObjectType('StateRefusal', { implements: Refusal, description: 'As things stand it cannot be done.' })
export class StateRefusal extends Refusal {}

@ObjectType('KeyReusedRefusal', {
  implements: Refusal,
  description: 'The same idempotency key came before with other arguments.',
})
export class KeyReusedRefusal extends Refusal {}

@ObjectType('StepUpRefusal', {
  implements: Refusal,
  description: 'The operator must show anew who they are (`confirmIdentity`), or what they showed was wrong.',
})
export class StepUpRefusal extends Refusal {}
