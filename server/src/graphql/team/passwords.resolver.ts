import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { insertPrepared, prepareOperator } from '../../access/operators.ts';
import { signInClock } from '../../access/sign-in-clock.ts';
import { resetPassword, temporaryPassword } from '../../access/team.ts';
import type { Work } from '../../store/once.ts';
import { findOperator, type OperatorRow } from '../../store/operators.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import type { InputRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { refuse } from '../mutation/refuse.ts';
import { stepUpNeeded } from '../mutation/step-up.ts';
import {
  AddOperatorInput,
  AddOperatorResult,
  OperatorInput,
  ResetPasswordResult,
  TemporaryPasswordSuccess,
} from './operator.type.ts';

/** What of the team comes with a temporary password. */
@Resolver()
export class PasswordsResolver {
  @Allowed('team.manage')
  @Mutation(() => AddOperatorResult, {
    description: 'Adds a person, who can sign in at once with a temporary password.',
  })
  async addOperator(
    @Arg('input', () => AddOperatorInput, { description: 'Who, and what they may do.' }) input: AddOperatorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof AddOperatorResult> {
    const stepUp = stepUpNeeded(context);
    if (stepUp) return stepUp;
    const { idempotencyKey, ...given } = input;
    const password = temporaryPassword();
    const prepared = await prepareOperator(context.auth, { ...given, password });
    if (!prepared.ok) return refuse(prepared.refusal);
    return keyed(
      context,
      { mutation: 'addOperator', idempotencyKey, arguments: { ...given } },
      async (em): Promise<Work<InputRefusal | StateRefusal, TemporaryPasswordSuccess>> => {
        const added = await insertPrepared(em, prepared.row, doerIn(context), context.clock.now());
        if (!added.ok) return { refused: refuse(added.refusal) };
        const { id } = added.operator;
        return { done: success(await read(em, id), password), result: { operator: id } };
      },
      async (result) => success(await read(context.em, result.operator ?? ''), null),
    );
  }

  @Allowed('team.manage')
  @Mutation(() => ResetPasswordResult, {
    description: 'Gives a person a temporary password and ends their sessions.',
  })
  async resetOperatorPassword(
    @Arg('input', () => OperatorInput, { description: 'Whose, and why.' }) { operatorId, reason }: OperatorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ResetPasswordResult> {
    const stepUp = stepUpNeeded(context);
    if (stepUp) return stepUp;
    const password = temporaryPassword();
    const passwordHash = await (await context.auth.$context).password.hash(password);
    const facts = { by: doerIn(context), now: context.clock.now(), reason: reason ?? null };
    const changed = await inTransaction(context.orm, (em) => resetPassword({ em, ...facts }, operatorId, passwordHash));
    return changed.ok ? success(changed.operator, password) : refuse(changed.refusal);
  }
}

async function read(em: Em, id: string): Promise<OperatorRow> {
  const operator = await findOperator(em, id, signInClock.now());
  if (!operator) throw new Error(`operator ${id} is gone`);
  return operator;
}

function success(operator: OperatorRow, password: string | null): TemporaryPasswordSuccess {
  return Object.assign(new TemporaryPasswordSuccess(), { operator, temporaryPassword: password });
}
