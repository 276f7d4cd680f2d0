import type { ApprovalStatus } from '@pgbridge/shared/words';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { approvalStatusAt } from '../../domain/approval.ts';
import {
  type ApprovalOutcome,
  approveCancellation,
  declineCancellation,
  previewApproval,
} from '../../flows/approvals.ts';
import { whereWaiting } from '../../store/approvals.ts';
import { Approval } from '../../store/entities/approval.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { Order } from '../../store/entities/order.ts';
import { AllowedActionType } from '../actions/allowed-action.type.ts';
import { approvalActionsOf } from '../actions/approval-actions.ts';
import { Allowed } from '../allowed.ts';
import { ApprovalStatusEnum } from '../cancellation-enums.ts';
import { doerIn, type GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { refuse } from '../mutation/refuse.ts';
import { moneyStepUpNeeded, stepUpNeeded } from '../mutation/step-up.ts';
import { OrderType } from '../order/order.type.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readPage } from '../paging/read-page.ts';
import { allOf, isUuid } from '../where.ts';
import { ApprovalConnection, ApprovalFilter, ApprovalType } from './approval.type.ts';
import { ApprovalResult, ApprovalSuccess, ApproveCancellationInput, RejectApprovalInput } from './cancel-order.type.ts';

@Resolver(() => ApprovalType)
export class ApprovalResolver {
  @Allowed('orders.read')
  @Query(() => ApprovalConnection, {
    description: 'Cancellations that wait, or waited, for a second person; newest first.',
  })
  approvals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApprovalFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: ApprovalFilter | null,
    @Ctx() { em, clock }: GraphqlContext,
  ): Promise<Page<Approval>> {
    const { waiting, orderId } = filter ?? {};
    const where = allOf([
      waiting === true && whereWaiting(clock.now()),
      orderId != null && { order: isUuid(orderId) ? orderId : null },
    ]);
    const placeOf = ({ createdAt: at, id }: Approval) => ({ at, id });
    return readPage(em, { entity: Approval, time: 'createdAt', newestFirst: true, placeOf, where }, page);
  }

  @Allowed('orders.read')
  @Query(() => ApprovalType, { nullable: true, description: 'One of them; empty when there is none.' })
  approval(
    @Arg('id', () => ID, { description: 'Id of the approval.' }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<Approval | null> {
    return find(id, context);
  }

  @Allowed('orders.cancel')
  @Mutation(() => ApprovalResult, {
    description:
      'Agrees to a cancellation that another person asked for, and has the money given back. Repeating it changes nothing.',
  })
  async approveCancellation(
    @Arg('input', () => ApproveCancellationInput, { description: 'Which one.' }) input: ApproveCancellationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ApprovalResult> {
    const approval = await find(input.approvalId, context);
    if (!approval) return refuse('APPROVAL_UNKNOWN');
    const decision = { approvalId: approval.id, by: doerIn(context) };
    if (input.dryRun === true) {
      const seen = await previewApproval(context.bridge, decision);
      if (seen.kind === 'refused') return refuse(seen.refusal.code, seen.refusal.params);
      return Object.assign(await success(approval, context), { preview: seen.preview });
    }
    return moneyStepUpNeeded(context) ?? answer(await approveCancellation(context.bridge, decision), approval, context);
  }

  @Allowed('orders.cancel')
  @Mutation(() => ApprovalResult, {
    description: 'Declines a cancellation that waits for a second person. No money moves.',
  })
  async rejectApproval(
    @Arg('input', () => RejectApprovalInput, { description: 'Which one, and why.' }) input: RejectApprovalInput,
    @Ctx() context: GraphqlContext,
  ): Promise<typeof ApprovalResult> {
    const approval = await find(input.approvalId, context);
    if (!approval) return refuse('APPROVAL_UNKNOWN');
    const stepUp = stepUpNeeded(context);
    if (stepUp) return stepUp;
    const decision = { approvalId: approval.id, by: doerIn(context), reason: input.reason };
    return answer(await declineCancellation(context.bridge, decision), approval, context);
  }

  @FieldResolver(() => ApprovalStatusEnum, { description: 'Where it stands at this moment.' })
  status(@Root() approval: Approval, @Ctx() { clock }: GraphqlContext): ApprovalStatus {
    return approvalStatusAt(approval, clock.now());
  }

  @FieldResolver(() => [AllowedActionType], {
    description: 'What the viewer may do to it now, and what stands in the way of the rest.',
  })
  allowedActions(@Root() approval: Approval, @Ctx() context: GraphqlContext): Promise<AllowedActionType[]> {
    return approvalActionsOf(approval, context);
  }

  @FieldResolver(() => OrderType, { description: 'Whose money it is about.' })
  async order(@Root() approval: Approval, @Ctx() context: GraphqlContext): Promise<Order> {
    return orderOf(approval, context);
  }

  @FieldResolver(() => String, { description: "How much is to go back, decimal text in the order's currency." })
  async amount(@Root() approval: Approval, @Ctx() context: GraphqlContext): Promise<string> {
    return moneyText(approval.amountMinor, (await orderOf(approval, context)).currency);
  }

  @FieldResolver(() => String, {
    description: 'What could be cancelled when it was asked for. With another balance nobody can agree any more.',
  })
  async balance(@Root() approval: Approval, @Ctx() context: GraphqlContext): Promise<string> {
    return moneyText(approval.balanceMinor, (await orderOf(approval, context)).currency);
  }

  @FieldResolver(() => String, { description: 'What could have been cancelled afterwards, by that balance.' })
  async left(@Root() approval: Approval, @Ctx() context: GraphqlContext): Promise<string> {
    const { balanceMinor, amountMinor } = approval;
    return moneyText(balanceMinor - amountMinor, (await orderOf(approval, context)).currency);
  }
}

/** Through the scoped manager, which sees what the caller may see. */
function find(id: string, { em }: GraphqlContext): Promise<Approval | null> {
  return isUuid(id) ? em.findOne(Approval, id) : Promise.resolve(null);
}

async function orderOf(approval: Approval, { loaders }: GraphqlContext): Promise<Order> {
  const order = await loaders.order.load(approval.order.id);
  if (!order) throw new Error(`approval ${approval.id} belongs to no order`);
  return order;
}

function answer(outcome: ApprovalOutcome, approval: Approval, context: GraphqlContext) {
  return outcome.kind === 'refused' ? refuse(outcome.refusal.code, outcome.refusal.params) : success(approval, context);
}

async function success(approval: Approval, { em }: GraphqlContext): Promise<ApprovalSuccess> {
  await em.refresh(approval);
  const order = await em.findOneOrFail(Order, approval.order.id, { refresh: true });
  const cancellation = approval.cancellation && (await em.findOne(Cancellation, approval.cancellation.id));
  return Object.assign(new ApprovalSuccess(), { approval, order, cancellation: cancellation ?? null, preview: null });
}
