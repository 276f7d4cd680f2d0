import type { SetupCode } from '@pgbridge/shared/mall-words';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { MallType } from './mall.type.ts';
import { SetupCodeEnum } from './mall-enums.ts';

@InputType()
export class MallInput {
  @Field(() => ID, { description: "Which one, by Cafe24's `mall_id`." })
  mallId!: string;
}

@InputType()
export class TestMallSetupInput extends MallInput {
  @Field(() => [SetupCodeEnum], { nullable: true, description: 'Which lines; all when left out.' })
  codes?: SetupCode[] | null;
}

@InputType()
class KeyedMallInput extends MallInput {
  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@InputType()
export class SetMallPaymentMethodInput extends KeyedMallInput {
  @Field(() => String, {
    description: "Cafe24's code: card, tcash, icash, cell, cvs, deferpay, easypay, fpayment, point or etc.",
  })
  paymentMethod!: string;
}

@InputType()
export class PauseMallNoticesInput extends KeyedMallInput {
  @Field(() => String, { description: 'Why, in at most 200 characters, for everybody to read.' })
  reason!: string;
}

@InputType()
export class ResumeMallNoticesInput extends KeyedMallInput {}

@ObjectType({ description: 'It is done.' })
export class MallSuccess {
  @Field(() => MallType, { description: 'The mall as it is now.' })
  mall!: MallType;
}

const refusals = [InputRefusal, NotFoundRefusal, StateRefusal, KeyReusedRefusal] as const;

/** What every change to a mall answers. */
export const MallChangeResult = resultOf('MallChange', MallSuccess, ...refusals);
