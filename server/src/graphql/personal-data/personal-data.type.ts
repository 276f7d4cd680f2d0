import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InputRefusal, NotFoundRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';

@InputType()
export class RevealPersonalDataInput {
  @Field(() => ID, { nullable: true, description: 'Of this order, or' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'of this message.' })
  webhookEventId?: string | null;

  @Field(() => String, { description: 'Why, in 3 to 500 characters; it goes into the audit log.' })
  reason!: string;
}

@ObjectType({ description: 'What is masked elsewhere, in plain. That it was shown is in the audit log.' })
export class RevealPersonalDataSuccess {
  @Field(() => String, { nullable: true, description: "The mall's id of the buyer, for an order." })
  buyerId!: string | null;

  @Field(() => String, { nullable: true, description: 'The body, for a message; secrets stay masked.' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer, for a message; secrets stay masked.' })
  responseBody!: string | null;
}

export const RevealPersonalDataResult = resultOf(
  'RevealPersonalData',
  RevealPersonalDataSuccess,
  InputRefusal,
  NotFoundRefusal,
);
