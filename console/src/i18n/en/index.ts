import { attention } from './attention.ts';
import type { audit } from './audit.ts';
import { codes } from './codes.ts';
import type { deeds } from './deeds.ts';
import type { explorer } from './explorer.ts';
import type { fields } from './fields.ts';
import { frame } from './frame.ts';
import type { lists } from './lists.ts';
import type { malls } from './malls.ts';
import type { messages } from './messages.ts';
import { orders } from './orders.ts';
import type { overview } from './overview.ts';
import type { palette } from './palette.ts';
import type { people } from './people.ts';
import type { records } from './records.ts';
import type { refusals } from './refusals.ts';
import type { replies } from './replies.ts';
import type { search } from './search.ts';
import { session } from './session.ts';
import type { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import type { signIn } from './sign-in.ts';

/** English texts, ICU messages by flat key. Their keys are the keys of every language. Those of single pages come with these. */
export const en = {
  ...attention,
  ...codes,
  ...frame,
  ...orders,
  ...session,
  ...shortcuts,
} as const;

/** The keys of what is loaded at first. */
export type CoreKey = keyof typeof en;

/** All keys, also of the subjects that come later (`late-texts`). */
export type MessageKey =
  | CoreKey
  | keyof typeof audit
  | keyof typeof deeds
  | keyof typeof explorer
  | keyof typeof fields
  | keyof typeof lists
  | keyof typeof malls
  | keyof typeof messages
  | keyof typeof overview
  | keyof typeof palette
  | keyof typeof people
  | keyof typeof records
  | keyof typeof refusals
  | keyof typeof replies
  | keyof typeof search
  | keyof typeof settings
  | keyof typeof signIn;
