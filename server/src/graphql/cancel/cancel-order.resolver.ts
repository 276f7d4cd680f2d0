import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  cancelByStaff,
  previewStaffCancel,
  type StaffCancel,
  type StaffCancelOutcome,
} from '../../flows/operator-cancellation.ts';
import { Approval } from '../../store/entities/approval.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import { Allowed } from '../allowed.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { refuse } from '../mutation/refuse.ts';
import { moneyStepUpNeeded } from '../mutation/step-up.ts';
import { isUuid } from '../where.ts';
import { CancelOrderInput, CancelOrderResult, CancelOrderSuccess } from './cancel-order.type.ts';

@Resolver()
export class CancelOrderResolver {
  @Allowed('orders.cancel')
  @Mutation(() => CancelOrderResult, {
    description: 'Gives money of an order back, whole or part. Above the limit it waits for a second person instead.',
  })
  async cancelOrder(
    @Arg('input', () => CancelOrderInput, { description: 'What to give back, and why.' }) input: CancelOrderInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof CancelOrderResult> {
    const order = isUuid(input.orderId) ? await context.loaders.order.load(input.orderId) : null;
    if (!order) return refuse('UNKNOWN_ORDER');
    const isDry = input.dryRun === true;
    const stepUp = isDry ? null : moneyStepUpNeeded(context);
    if (stepUp) return stepUp;
    const key = input.idempotencyKey ?? (isDry ? `preview ${context.requestId}` : '');
    if (key.length < 8 || key.length > 200) return refuse('IDEMPOTENCY_KEY_MALFORMED');
    const request = requestOf(input, key, context);
    if (isDry) {
      const seen = await previewStaffCancel(context.bridge, request);
      if (seen.kind === 'refused') return refuse(seen.refusal.code, seen.refusal.params);
      return success({ order, preview: seen.preview });
    }
    return answer(await cancelByStaff(context.bridge, request), order, context);
  }
}

function requestOf(input: CancelOrderInput, idempotencyKey: string, context: GraphqlContext): StaffCancel {
  const { orderId, amount, expectedCancellableAmount: expected, reasonCode, note } = input;
  const given = { amount, expected, reasonCode, note: note ?? null };
  return { orderId, given, idempotencyKey, by: doerIn(context) };
}

async function answer(outcome: StaffCancelOutcome, order: Order, { em }: GraphqlContext) {
  if (outcome.kind === 'refused') return refuse(outcome.refusal.code, outcome.refusal.params);
  if (outcome.kind === 'reused') return refuse('KEY_REUSED', { fields: outcome.fields });
  await em.refresh(order);
  return outcome.kind === 'waits'
    ? success({ order, approval: await em.findOneOrFail(Approval, outcome.approvalId) })
    : success({ order, cancellation: await em.findOneOrFail(Cancellation, outcome.cancellationId) });
}

function success(came: Pick<CancelOrderSuccess, 'order'> & Partial<CancelOrderSuccess>): CancelOrderSuccess {
  return Object.assign(new CancelOrderSuccess(), { cancellation: null, approval: null, preview: null, ...came });
}
