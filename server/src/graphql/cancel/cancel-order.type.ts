import type { CancelReason } from '@pgbridge/shared/words';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CancelPreview } from '../../flows/parts/foresee-cancel.ts';
import type { Approval } from '../../store/entities/approval.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import { CancelReasonEnum } from '../cancellation-enums.ts';
import {
  InputRefusal,
  KeyReusedRefusal,
  NotFoundRefusal,
  StateRefusal,
  StepUpRefusal,
} from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { OrderType } from '../order/order.type.ts';
import { CancellationType } from '../order/order-parts.type.ts';
import { ApprovalType } from './approval.type.ts';
import { CancelPreviewType } from './preview.type.ts';

@InputType()
export class CancelOrderInput {
  @Field(() => ID, { description: 'Which order.' })
  orderId!: string;

  @Field(() => String, { description: "How much to give back: decimal text in the order's currency." })
  amount!: string;

  @Field(() => String, {
    description: 'The `cancellableAmount` that you saw. When it is another by now, nothing happens.',
  })
  expectedCancellableAmount!: string;

  @Field(() => CancelReasonEnum, { description: 'Why. The PG and the audit log get it.' })
  reasonCode!: CancelReason;

  @Field(() => String, { nullable: true, description: 'More about it, up to 200 characters; OTHER needs it.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key: the same cancellation, which happens once. Only a dry run may leave it out.',
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: decide and show what would be sent, but change nothing.',
  })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'The PG was asked, and how it stands now; or it waits for a second person; or a preview.' })
export class CancelOrderSuccess {
  @Field(() => CancellationType, {
    nullable: true,
    description: 'The cancellation. UNKNOWN means that the PG did not answer: do not cancel again, it is asked.',
  })
  cancellation!: Cancellation | null;

  @Field(() => ApprovalType, { nullable: true, description: 'Set when it was above the limit: no money moved yet.' })
  approval!: Approval | null;

  @Field(() => OrderType, { description: 'The order as it is now.' })
  order!: Order;

  @Field(() => CancelPreviewType, { nullable: true, description: 'What would be sent, on a dry run.' })
  preview!: CancelPreview | null;
}

export const CancelOrderResult = resultOf(
  'CancelOrder',
  CancelOrderSuccess,
  NotFoundRefusal,
  InputRefusal,
  StateRefusal,
  KeyReusedRefusal,
  StepUpRefusal,
);

@InputType()
export class ApproveCancellationInput {
  @Field(() => ID, { description: 'Which approval.' })
  approvalId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: decide and show what would be sent, but change nothing.',
  })
  dryRun?: boolean | null;
}

@InputType()
export class RejectApprovalInput {
  @Field(() => ID, { description: 'Which approval.' })
  approvalId!: string;

  @Field(() => String, { description: 'Why, in 3 to 200 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a cancellation that waited for a second person.' })
export class ApprovalSuccess {
  @Field(() => ApprovalType, { description: 'The approval as it is now.' })
  approval!: Approval;

  @Field(() => CancellationType, { nullable: true, description: 'The cancellation, once somebody agreed.' })
  cancellation!: Cancellation | null;

  @Field(() => OrderType, { description: 'The order as it is now.' })
  order!: Order;

  @Field(() => CancelPreviewType, { nullable: true, description: 'What would be sent, on a dry run.' })
  preview!: CancelPreview | null;
}

export const ApprovalResult = resultOf(
  'Approval',
  ApprovalSuccess,
  NotFoundRefusal,
  InputRefusal,
  StateRefusal,
  StepUpRefusal,
);
