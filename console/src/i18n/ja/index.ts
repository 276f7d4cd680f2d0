import type { CoreKey } from '../en/index.ts';
import { attention } from './attention.ts';
import { bulk } from './bulk.ts';
import { cancel } from './cancel.ts';
import { codes } from './codes.ts';
import { compare } from './compare.ts';
import { enteredByHand } from './entered-by-hand.ts';
import { fields } from './fields.ts';
import { find } from './find.ts';
import { frame } from './frame.ts';
import { orderDeeds } from './order-deeds.ts';
import { orderList } from './order-list.ts';
import { orders } from './orders.ts';
import { overview } from './overview.ts';
import { print } from './print.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { replies } from './replies.ts';
import { resend } from './resend.ts';
import { selection } from './selection.ts';
import { session } from './session.ts';
import { shortcuts } from './shortcuts.ts';
import { situations } from './situations.ts';
import { staff } from './staff.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';
import { webhooks } from './webhooks.ts';

/** Japanese texts: full-width punctuation, no blank between Latin and Japanese letters; 返金 for money that was taken. */
export const ja: Record<CoreKey, string> = {
  ...attention,
  ...cancel,
  ...bulk,
  ...codes,
  ...compare,
  ...enteredByHand,
  ...fields,
  ...find,
  ...frame,
  ...orderList,
  ...orderDeeds,
  ...orders,
  ...print,
  ...overview,
  ...reasons,
  ...refusals,
  ...replies,
  ...resend,
  ...selection,
  ...session,
  ...shortcuts,
  ...situations,
  ...staff,
  ...timeline,
  ...trace,
  ...webhooks,
};
