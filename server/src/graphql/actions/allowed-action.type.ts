import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { RefusalParams } from '../mutation/refusal.type.ts';

@ObjectType('AllowedAction', { description: 'Something that can be done, and whether the viewer may do it now.' })
export class AllowedActionType {
  @Field(() => String, {
    description: 'CANCEL, RESEND, SKIP, REFRESH, NOTE, MARK_ENTERED or REVEAL; of an approval APPROVE or DECLINE.',
  })
  action!: string;

  @Field(() => Boolean, { description: 'Whether it may be done now.' })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: "Why not, as the code of the mutation's refusal, or FORBIDDEN." })
  reason!: string | null;

  @Field(() => GraphQLJSON, { description: 'Values for the sentence of the reason: status, by, role, wait …' })
  params!: RefusalParams;
}
