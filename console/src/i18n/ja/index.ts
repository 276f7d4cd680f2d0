import type { CoreKey } from '../en/index.ts';
import { attention } from './attention.ts';
import { codes } from './codes.ts';
import { frame } from './frame.ts';
import { orders } from './orders.ts';
import { session } from './session.ts';
import { shortcuts } from './shortcuts.ts';

/** Japanese texts: full-width punctuation, no blank between Latin and Japanese letters; 返金 for money that was taken. */
export const ja: Record<CoreKey, string> = {
  ...attention,
  ...codes,
  ...frame,
  ...orders,
  ...session,
  ...shortcuts,
};
