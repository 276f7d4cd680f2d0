import { attentionPage } from './attention-page.ts';
import { bulk } from './bulk.ts';
import { cancel } from './cancel.ts';
import { compare } from './compare.ts';
import { enteredByHand } from './entered-by-hand.ts';
import { resend } from './resend.ts';

export const deeds = { ...attentionPage, ...bulk, ...cancel, ...compare, ...enteredByHand, ...resend };
