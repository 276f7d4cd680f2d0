import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  type BulkChange,
  continueBulkRun,
  pauseBulkRun,
  planBulkResend,
  startBulkResend,
  stopBulkRun,
} from '../../flows/bulk-resend.ts';
import { BulkRun } from '../../store/entities/bulk-run.ts';
import { Allowed } from '../allowed.ts';
import { callerIn, doerIn, type GraphqlContext } from '../context.ts';
import { keyed } from '../mutation/keyed.ts';
import { refuse } from '../mutation/refuse.ts';
import { refuseStaff } from '../mutation/refuse-staff.ts';
import { isUuid } from '../where.ts';
import {
  BulkRunResult,
  BulkRunSuccess,
  ChangeBulkRunInput,
  PlanBulkResendInput,
  StartBulkResendInput,
} from './bulk-input.type.ts';
import { readSelection } from './bulk-selection.ts';

/** What staff do with many notifications at once. */
@Resolver()
export class BulkChangeResolver {
  @Allowed('bulk.run')
  @Mutation(() => BulkRunResult, {
    description: 'Finds what a bulk resend would send and what it would leave out. Sends nothing.',
  })
  async planBulkResend(
    @Arg('input', () => PlanBulkResendInput, { description: 'Which notifications.' }) input: PlanBulkResendInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof BulkRunResult> {
    const { value: wish, refusal } = readSelection(input, context.clock.now());
    if (refusal) return refuseStaff(refusal);
    const asker = { doer: doerIn(context), boundTo: callerIn(context).malls };
    const planned = await planBulkResend(context.bridge, context.em, wish, asker);
    return planned.refusal ? refuseStaff(planned.refusal) : success(planned.value.runId, context);
  }

  @Allowed('bulk.run')
  @Mutation(() => BulkRunResult, {
    description: 'Starts a planned run. It is refused when what it would send is no longer what the plan says.',
  })
  startBulkResend(
    @Arg('input', () => StartBulkResendInput, { description: 'Which plan, how many, and why.' })
    input: StartBulkResendInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof BulkRunResult> {
    const { count, reason } = input;
    return change(context, 'startBulkResend', input, { count, reason }, (bridge, em, of) =>
      startBulkResend(bridge, em, { ...of, count, reason }),
    );
  }

  @Allowed('bulk.run')
  @Mutation(() => BulkRunResult, { description: 'Has a run send no more until it is told to go on.' })
  pauseBulkRun(
    @Arg('input', () => ChangeBulkRunInput, { description: 'Which run.' }) input: ChangeBulkRunInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof BulkRunResult> {
    return change(context, 'pauseBulkRun', input, {}, pauseBulkRun);
  }

  @Allowed('bulk.run')
  @Mutation(() => BulkRunResult, { description: 'Has a paused run go on.' })
  continueBulkRun(
    @Arg('input', () => ChangeBulkRunInput, { description: 'Which run.' }) input: ChangeBulkRunInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof BulkRunResult> {
    return change(context, 'continueBulkRun', input, {}, continueBulkRun);
  }

  @Allowed('bulk.run')
  @Mutation(() => BulkRunResult, { description: 'Ends a run; what was not sent stays as it was.' })
  stopBulkRun(
    @Arg('input', () => ChangeBulkRunInput, { description: 'Which run.' }) input: ChangeBulkRunInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof BulkRunResult> {
    return change(context, 'stopBulkRun', input, {}, stopBulkRun);
  }
}

type Flow = (...given: Parameters<typeof pauseBulkRun>) => ReturnType<typeof pauseBulkRun>;

/** Runs a flow on a run that the caller sees, once for each key. */
async function change(
  context: GraphqlContext,
  mutation: string,
  { runId, idempotencyKey }: ChangeBulkRunInput,
  more: Record<string, unknown>,
  flow: Flow,
): Promise<typeof BulkRunResult> {
  const isSeen = isUuid(runId) && (await context.em.count(BulkRun, { id: runId })) > 0;
  if (!isSeen) return refuse('UNKNOWN_BULK_RUN');
  const of: BulkChange = { runId, doer: doerIn(context) };
  const refused = await keyed(
    context,
    { mutation, idempotencyKey, arguments: { runId, ...more } },
    async (em) => {
      const { value, refusal } = await flow(context.bridge, em, of);
      return refusal ? { refused: refuseStaff(refusal) } : { done: null, result: value };
    },
    async () => null,
  );
  return refused ?? success(runId, context);
}

async function success(runId: string, { em }: GraphqlContext): Promise<BulkRunSuccess> {
  return Object.assign(new BulkRunSuccess(), { run: await em.findOneOrFail(BulkRun, runId, { refresh: true }) });
}
