import { Field, ObjectType } from 'type-graphql';
import type { Proof } from '../../access/step-up.ts';
import { ProofEnum } from '../access-enums.ts';

@ObjectType('Viewer', { description: 'Who asks: an operator, or whoever holds an API key.' })
export class ViewerType {
  @Field(() => String, { description: 'Name shown to colleagues; for a key, the name it was issued under.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address the operator signs in with; empty for a key.' })
  email!: string | null;

  @Field(() => String, { description: 'viewer, support, operator or admin.' })
  role!: string;

  @Field(() => [String], { description: 'What the role may do, like `orders.read`.' })
  permissions!: string[];

  @Field(() => [String], { nullable: true, description: 'The malls a key is bound to; empty when it sees all.' })
  mallIds!: string[] | null;

  @Field(() => Boolean, { description: 'The operator signs in with a code as well.' })
  twoStep!: boolean;

  @Field(() => Boolean, {
    description: "The operator signs in at the company's own provider, and has no password here.",
  })
  byProvider!: boolean;

  @Field(() => ProofEnum, {
    nullable: true,
    description:
      'How the operator must show anew who they are before money moves (`confirmIdentity`); empty while that is fresh, and for keys.',
  })
  stepUp!: Proof | null;
}
