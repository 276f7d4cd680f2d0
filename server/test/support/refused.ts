import { expect } from 'vitest';
import { Cancellation } from '../../src/store/entities/cancellation.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import type { World } from './app.ts';

/** Everything a message could change: malls, orders, cancellations, notifications, and what the PG knows. */
export async function stateOf({ app, sandbox }: World): Promise<string> {
  const em = app.bridge.orm.em.fork();
  const orderBy = { id: 'asc' } as const;
  const rows = [
    await em.find(Mall, {}, { orderBy }),
    await em.find(Order, {}, { orderBy, populate: ['attempts'] }),
    await em.find(Cancellation, {}, { orderBy }),
    await em.find(Notification, {}, { orderBy }),
    sandbox.pg.orders(),
  ];
  return JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** What a caller may never see: a stack, a statement, a file, a module. */
const innards = /\bat [\w.<>]+ \(|node:|node_modules|\.ts:\d|\bselect\b|SQLITE|RangeError|TypeError/i;

/** The message that an answer's request id leads to; null when none is stored. */
export function messageOf({ app }: World, response: Response): Promise<WebhookEvent | null> {
  return app.bridge.orm.em.fork().findOne(WebhookEvent, { requestId: response.headers.get('x-request-id') ?? '' });
}

/**
 * The answer is a clear refusal, and staff find the message as rejected, with a reason.
 * @returns the stored message
 */
export async function expectRefused(world: World, response: Response, what: string): Promise<WebhookEvent | null> {
  const text = await response.text();
  expect(response.status, `${what}: ${text}`).toBeGreaterThanOrEqual(400);
  expect(response.status, `${what}: ${text}`).toBeLessThan(500);
  expect(text, what).not.toMatch(innards);
  const message = await messageOf(world, response);
  expect(message, `${what}: nothing is stored`).toMatchObject({ verdict: 'REJECTED', httpStatus: response.status });
  expect(message?.reason, what).toMatch(/^[A-Z_]+$/);
  return message;
}
