import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CancelTerms } from '../../flows/parts/cancel-terms.ts';
import { TellingEnum } from '../cancellation-enums.ts';

@ObjectType('CancelTerms', {
  description:
    "What is known of giving an order's money back, before anybody says how much. Empty is what nobody knows.",
})
export class CancelTermsType implements CancelTerms {
  @Field(() => Boolean, { description: 'A part can be given back as well as the whole rest.' })
  partial!: boolean;

  @Field(() => Boolean, { description: "The PG's answer says how it ended; else that follows." })
  endsAtOnce!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when the PG gives it back.' })
  deadline!: Date | null;

  @Field(() => Boolean, { nullable: true, description: "The PG wants the buyer's account for it." })
  needsAccount!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many days it takes at most until the buyer has it.' })
  arrivesWithinDays!: number | null;

  @Field(() => String, { description: 'Up to this amount one person is enough, decimal text.' })
  limit!: string;

  @Field(() => TellingEnum, { description: 'How Cafe24 learns of it when the whole rest goes back.' })
  tellingWhole!: CancelTerms['tellingWhole'];

  @Field(() => TellingEnum, { description: 'How Cafe24 learns of it when a part goes back.' })
  tellingPart!: CancelTerms['tellingPart'];

  @Field(() => Boolean, {
    description: "Something of it waits for the PG's word: ask with `refreshFromPg` before you decide.",
  })
  isOpen!: boolean;
}
