import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { finishTwoStep, removeTwoStep, startTwoStep } from '../../access/two-step.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { ownPerson, ownSuccess } from './own-person.ts';
import {
  FinishTwoStepInput,
  RemoveTwoStepInput,
  StartTwoStepInput,
  StartTwoStepResult,
  StartTwoStepSuccess,
  TwoStepResult,
} from './session.type.ts';

/** Two-step sign-in of one's own account. */
@Resolver()
export class TwoStepResolver {
  @Allowed('person')
  @Mutation(() => StartTwoStepResult, { description: 'Begins to set two-step sign-in up; `finishTwoStep` ends it.' })
  async startTwoStep(
    @Arg('input', () => StartTwoStepInput, { description: 'The password.' }) { password }: StartTwoStepInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof StartTwoStepResult> {
    const begun = await startTwoStep(context.auth, ownPerson(context), password);
    if (!begun.ok) return refuse(begun.refusal, 'left' in begun ? { left: begun.left } : {});
    const { uri, recoveryCodes } = begun;
    return Object.assign(new StartTwoStepSuccess(), { uri, recoveryCodes });
  }

  @Allowed('person')
  @Mutation(() => TwoStepResult, { description: 'Switches two-step sign-in on with the first code.' })
  async finishTwoStep(
    @Arg('input', () => FinishTwoStepInput, { description: 'The first code.' }) { code }: FinishTwoStepInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof TwoStepResult> {
    const finished = await finishTwoStep(context.auth, ownPerson(context), code);
    if (!finished.ok) return refuse(finished.refusal);
    context.wire.setCookies(finished.cookies);
    return ownSuccess(context, { hasTwoStep: true });
  }

  @Allowed('person')
  @Mutation(() => TwoStepResult, { description: 'Switches two-step sign-in off; needs a code and the password.' })
  async removeTwoStep(
    @Arg('input', () => RemoveTwoStepInput, { description: 'A code and the password.' }) input: RemoveTwoStepInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof TwoStepResult> {
    const removed = await removeTwoStep(context.auth, ownPerson(context), input);
    if (!removed.ok) return refuse(removed.refusal, 'left' in removed ? { left: removed.left } : {});
    context.wire.setCookies(removed.cookies);
    return ownSuccess(context, { hasTwoStep: false });
  }
}
