import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeOwnPassword, confirmIdentity } from '../../access/identity.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { ownPerson, ownSuccess } from './own-person.ts';
import {
  ChangeOwnPasswordInput,
  ChangeOwnPasswordResult,
  ConfirmIdentityInput,
  ConfirmIdentityResult,
} from './session.type.ts';

/** Showing who one is, of one's own account. */
@Resolver()
export class IdentityResolver {
  @Allowed('person')
  @Mutation(() => ConfirmIdentityResult, {
    description: 'Shows anew who sits at this session; fresh for 5 minutes. The fifth wrong one ends the session.',
  })
  async confirmIdentity(
    @Arg('input', () => ConfirmIdentityInput, { description: 'A code or the password.' }) input: ConfirmIdentityInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ConfirmIdentityResult> {
    const { code, password } = input;
    const person = ownPerson(context);
    if ((code == null) === (password == null)) return refuse('PROOF_AMBIGUOUS');
    if (code == null && person.caller.session.hasTwoStep) return refuse('STEP_UP_REQUIRED', { proof: 'CODE' });
    const proof = code == null ? { password: password ?? '' } : { code };
    const confirmed = await confirmIdentity(context.auth, person, proof);
    return confirmed.ok ? ownSuccess(context, {}) : refuse(confirmed.refusal, { left: confirmed.left });
  }

  @Allowed('person')
  @Mutation(() => ChangeOwnPasswordResult, { description: "Changes one's own password and ends one's other sessions." })
  async changeOwnPassword(
    @Arg('input', () => ChangeOwnPasswordInput, { description: 'Both passwords.' }) input: ChangeOwnPasswordInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ChangeOwnPasswordResult> {
    const changed = await changeOwnPassword(context.auth, ownPerson(context), input);
    if (changed.ok) return ownSuccess(context, {});
    return refuse(changed.refusal, 'left' in changed ? { left: changed.left } : {});
  }
}
