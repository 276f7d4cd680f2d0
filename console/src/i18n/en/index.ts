import { attention } from './attention.ts';
import type { audit } from './audit.ts';
import { bulk } from './bulk.ts';
import { cancel } from './cancel.ts';
import { codes } from './codes.ts';
import { compare } from './compare.ts';
import { enteredByHand } from './entered-by-hand.ts';
import type { explorer } from './explorer.ts';
import { fields } from './fields.ts';
import { find } from './find.ts';
import { frame } from './frame.ts';
import type { malls } from './malls.ts';
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
import type { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { situations } from './situations.ts';
import { staff } from './staff.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';
import { webhooks } from './webhooks.ts';

/** English texts, ICU messages by flat key. Their keys are the keys of every language. Those of single pages come with these. */
export const en = {
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
} as const;

/** The keys of what is loaded at first. */
export type CoreKey = keyof typeof en;

/** All keys, also of the subjects that come with their pages (`late-texts`). */
export type MessageKey =
  | CoreKey
  | keyof typeof audit
  | keyof typeof explorer
  | keyof typeof malls
  | keyof typeof settings;
