import type { OrderDetails } from './order-query.ts';

/** Differs whenever something happened to the order, and thus whenever its timeline grew. */
export function versionOf({ updatedAt, situation, notes, notifications, webhookEvents }: OrderDetails): string {
  const tries = notifications.map(({ id, status, attemptCount }) => `${id} ${status} ${attemptCount}`);
  const messages = webhookEvents.edges.map(({ node }) => node.id);
  return [updatedAt, situation.code, situation.since, notes.length, ...tries, ...messages].join(' ');
}
