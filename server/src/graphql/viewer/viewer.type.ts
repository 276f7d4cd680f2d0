import { Field, ObjectType } from 'type-graphql';

@ObjectType('Viewer', { description: 'The operator who asks.' })
export class ViewerType {
  @Field(() => String, { description: 'Name shown to colleagues.' })
  name!: string;

  @Field(() => String, { description: 'Address the operator signs in with.' })
  email!: string;

  @Field(() => String, { description: 'viewer, support, operator or admin.' })
  role!: string;

  @Field(() => [String], { description: 'What the role may do, like `orders.read`.' })
  permissions!: string[];
}
