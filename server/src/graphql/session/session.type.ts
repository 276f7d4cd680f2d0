import { Field, InputType, ObjectType } from 'type-graphql';
import { InputRefusal, StateRefusal, StepUpRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { ViewerType } from '../viewer/viewer.type.ts';

@InputType()
export class ConfirmIdentityInput {
  @Field(() => String, { nullable: true, description: 'Six digits from the telephone, if two-step sign-in is on.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'The password, if two-step sign-in is not on.' })
  password?: string | null;
}

@InputType()
export class ChangeOwnPasswordInput {
  @Field(() => String, { description: 'The password up to now.' })
  current!: string;

  @Field(() => String, { description: 'The new one, 12 characters or more.' })
  next!: string;
}

@InputType()
export class StartTwoStepInput {
  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType()
export class FinishTwoStepInput {
  @Field(() => String, { description: 'The first six digits from the telephone.' })
  code!: string;
}

@InputType()
export class RemoveTwoStepInput {
  @Field(() => String, { description: 'Six digits from the telephone.' })
  code!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@ObjectType({ description: "It is done, to one's own account." })
export class OwnAccountSuccess {
  @Field(() => ViewerType, { description: 'Who asks, as they are now.' })
  viewer!: ViewerType;
}

@ObjectType({ description: 'Begun: it is on once the first code was right (`finishTwoStep`).' })
export class StartTwoStepSuccess {
  @Field(() => String, { description: 'For the telephone, as a QR code: an otpauth address with the secret in it.' })
  uri!: string;

  @Field(() => [String], { description: 'Each opens a sign-in once in place of a code. Shown this once.' })
  recoveryCodes!: string[];
}

export const ConfirmIdentityResult = resultOf('ConfirmIdentity', OwnAccountSuccess, InputRefusal, StepUpRefusal);
export const ChangeOwnPasswordResult = resultOf('ChangeOwnPassword', OwnAccountSuccess, InputRefusal, StepUpRefusal);
export const StartTwoStepResult = resultOf('StartTwoStep', StartTwoStepSuccess, StateRefusal, StepUpRefusal);
export const TwoStepResult = resultOf('TwoStep', OwnAccountSuccess, StateRefusal, StepUpRefusal);
