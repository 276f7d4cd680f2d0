import type { Words } from '../words.ts';
import { attention } from './attention.ts';
import { codes } from './codes.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { orderDeeds } from './order-deeds.ts';
import { orderList } from './order-list.ts';
import { orders } from './orders.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { replies } from './replies.ts';
import { session } from './session.ts';
import { shortcuts } from './shortcuts.ts';
import { situations } from './situations.ts';
import { timeline } from './timeline.ts';
import { webhooks } from './webhooks.ts';

/** What the first pages say: signing in, the frame, the list of orders and an order. The rest comes with index.ts. */
export const start: Words = {
  ...attention,
  ...codes,
  ...fields,
  ...frame,
  ...orderDeeds,
  ...orderList,
  ...orders,
  ...reasons,
  ...refusals,
  ...replies,
  ...session,
  ...shortcuts,
  ...situations,
  ...timeline,
  ...webhooks,
};
