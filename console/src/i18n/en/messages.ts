import { webhooks } from './webhooks.ts';

/** The messages of both sides and what is in them. */
export const messages = { ...webhooks };
