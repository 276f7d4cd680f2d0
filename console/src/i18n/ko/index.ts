import type { CoreKey } from '../en/index.ts';
import { attention } from './attention.ts';
import { codes } from './codes.ts';
import { frame } from './frame.ts';
import { orders } from './orders.ts';
import { session } from './session.ts';
import { shortcuts } from './shortcuts.ts';

/** Korean texts. No particle follows a bare placeholder (its form would depend on the value's last sound). */
export const ko: Record<CoreKey, string> = {
  ...attention,
  ...codes,
  ...frame,
  ...orders,
  ...session,
  ...shortcuts,
};
