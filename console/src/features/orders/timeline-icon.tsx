import type { TimelineKind } from '@pgbridge/shared/words';
import {
  IconArrowDownLeft,
  IconClockX,
  IconCreditCard,
  IconEqual,
  IconMail,
  IconPencil,
  IconPointFilled,
  IconQuestionMark,
  IconReceiptRefund,
  IconUser,
} from '@tabler/icons-react';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { timelineTone } from '../../wording/tones.ts';

/** What kind of thing happened; where it went well or badly, the tone's own shape says so. */
const icons: Partial<Record<TimelineKind, typeof IconMail>> = {
  PAYMENT_REQUESTED: IconArrowDownLeft,
  DUPLICATE_RECEIVED: IconEqual,
  ATTEMPT_STARTED: IconCreditCard,
  CHECKOUT_OPENED: IconCreditCard,
  CHECKOUT_REFUSED: IconCreditCard,
  BUYER_RETURNED: IconUser,
  PG_REPORTED: IconArrowDownLeft,
  PG_ASKED: IconQuestionMark,
  PG_CHECKED: IconQuestionMark,
  NOTE_ADDED: IconPencil,
  PAYMENT_EXPIRED: IconClockX,
  STATUS_CHANGED: IconPointFilled,
  RESULT_READ: IconArrowDownLeft,
  REVIEW_CONFIRMED: IconUser,
  BUYER_CANCELLED_REVIEW: IconUser,
  NOTIFICATION_CREATED: IconMail,
  CANCELLATION_RECORDED: IconReceiptRefund,
  CANCEL_REQUESTED: IconArrowDownLeft,
  CANCEL_DONE_BEFORE: IconArrowDownLeft,
  STAFF_CANCEL_REQUESTED: IconUser,
  CANCEL_ENTERED: IconUser,
  APPROVAL_REQUESTED: IconUser,
  APPROVAL_GRANTED: IconUser,
  APPROVAL_DECLINED: IconUser,
  REFUND_REPORTED: IconEqual,
  CANCEL_COMPLETED: IconReceiptRefund,
};

export function TimelineIcon({ kind }: { kind: TimelineKind }) {
  const Icon = icons[kind];
  const tone = timelineTone[kind];
  if (!Icon) return <StatusIcon mark={{ tone, shape: tone }} />;
  return <Icon size={16} color={`var(--tone-${tone})`} aria-hidden="true" />;
}
