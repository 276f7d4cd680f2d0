import { webhooks } from './webhooks.ts';

export const messages = { ...webhooks };
