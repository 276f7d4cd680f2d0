import { attention } from './attention.ts';
import { audit } from './audit.ts';
import { bulk } from './bulk.ts';
import { cancel } from './cancel.ts';
import { codes } from './codes.ts';
import { enteredByHand } from './entered-by-hand.ts';
import { explorer } from './explorer.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { malls } from './malls.ts';
import { orderDeeds } from './order-deeds.ts';
import { orderList } from './order-list.ts';
import { orders } from './orders.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { replies } from './replies.ts';
import { resend } from './resend.ts';
import { session } from './session.ts';
import { shortcuts } from './shortcuts.ts';
import { situations } from './situations.ts';
import { staff } from './staff.ts';
import { timeline } from './timeline.ts';
import { webhooks } from './webhooks.ts';

/** English texts, ICU messages by flat key. Their keys are the keys of every language. */
export const en = {
  ...attention,
  ...audit,
  ...cancel,
  ...bulk,
  ...codes,
  ...enteredByHand,
  ...explorer,
  ...fields,
  ...frame,
  ...orderList,
  ...malls,
  ...orderDeeds,
  ...orders,
  ...reasons,
  ...refusals,
  ...replies,
  ...resend,
  ...session,
  ...shortcuts,
  ...situations,
  ...staff,
  ...timeline,
  ...webhooks,
} as const;

export type MessageKey = keyof typeof en;
