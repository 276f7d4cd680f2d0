import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { signInClock } from '../../access/sign-in-clock.ts';
import * as team from '../../access/team.ts';
import { findOperators, type OperatorRow } from '../../store/operators.ts';
import { inTransaction } from '../../store/transaction.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { stepUpNeeded } from '../mutation/step-up.ts';
import {
  ChangeOperatorRoleInput,
  OperatorChangeResult,
  OperatorInput,
  OperatorSuccess,
  OperatorType,
} from './operator.type.ts';

/** The people of the support staff, and what an admin changes about them. */
@Resolver()
export class TeamResolver {
  @Allowed('team.manage')
  @Query(() => [OperatorType], { description: 'Everybody of the support staff, by name; deactivated people too.' })
  operators(@Ctx() { em }: GraphqlContext): Promise<OperatorRow[]> {
    return findOperators(em, signInClock.now());
  }

  @Allowed('team.manage')
  @Mutation(() => OperatorChangeResult, { description: 'Gives a person another role, at once.' })
  changeOperatorRole(
    @Arg('input', () => ChangeOperatorRoleInput, { description: 'Who, and what.' }) input: ChangeOperatorRoleInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof OperatorChangeResult> {
    return change(context, input, (work) => team.changeRole(work, input.operatorId, input.role));
  }

  @Allowed('team.manage')
  @Mutation(() => OperatorChangeResult, { description: 'Ends the sessions of a person, who cannot sign in any more.' })
  deactivateOperator(
    @Arg('input', () => OperatorInput, { description: 'Who, and why.' }) input: OperatorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof OperatorChangeResult> {
    return change(context, input, (work) => team.deactivateOperator(work, input.operatorId));
  }

  @Allowed('team.manage')
  @Mutation(() => OperatorChangeResult, { description: 'Ends the sessions of a person, who may sign in again.' })
  endOperatorSessions(
    @Arg('input', () => OperatorInput, { description: 'Whose, and why.' }) input: OperatorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof OperatorChangeResult> {
    return change(context, input, (work) => team.endSessions(work, input.operatorId));
  }

  @Allowed('team.manage')
  @Mutation(() => OperatorChangeResult, {
    description: 'Takes two-step sign-in off for a person who lost the telephone, and ends their sessions.',
  })
  resetOperatorTwoStep(
    @Arg('input', () => OperatorInput, { description: 'Whose, and why.' }) input: OperatorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof OperatorChangeResult> {
    return change(context, input, (work) => team.resetTwoStep(work, input.operatorId));
  }
}

async function change(
  context: GraphqlContext,
  { reason }: OperatorInput,
  work: (work: team.TeamWork) => Promise<team.TeamChange>,
): Promise<typeof OperatorChangeResult> {
  const stepUp = stepUpNeeded(context);
  if (stepUp) return stepUp;
  const facts = { by: doerIn(context), now: context.clock.now(), reason: reason ?? null };
  const changed = await inTransaction(context.orm, (em) => work({ em, ...facts }));
  if (!changed.ok) return refuse(changed.refusal);
  return Object.assign(new OperatorSuccess(), { operator: changed.operator });
}
