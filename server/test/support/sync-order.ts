import { createHmac } from 'node:crypto';
import { demoSecrets } from '@pgbridge/shared/demo';
import type { World } from './app.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { type Fields, wire } from './wire.ts';

/** An order by synchronous checkout, with the key that its payment page's address carries. */
export type SyncOrder = PlacedOrder & { key: string };

export async function placeSyncOrder(
  world: World,
  given: Partial<Parameters<typeof placeOrder>[1]> = {},
): Promise<SyncOrder> {
  const placed = await placeOrder(world, { ...given, flow: 'sync' });
  return { ...placed, key: new URL(placed.paymentUrl).searchParams.get('key') ?? '' };
}

type Action = Parameters<World['sandbox']['pg']['act']>[1];

/** The buyer decides on the PG's page, and the browser comes to our callback. */
export function comeBack(world: World, { code }: PlacedOrder, action: Action) {
  return callBack(world, new URL(world.sandbox.pg.act(code, action).browserGoesTo).search);
}

/** A browser at our callback. */
export async function callBack(world: World, query: string) {
  const { status, headers } = await wire(world, 'synchronous').callback(query);
  const location = new URL(headers.get('location') ?? 'none:');
  return { status, location, headers, said: Object.fromEntries(location.searchParams) as Record<string, string> };
}

/** H2 over an answer's own fields, worked out apart from the server's code. */
export function resultHash({ amount, currency, order_id, partner_id, tid }: Fields): string {
  const text = [amount, currency, order_id, partner_id, tid].map(String).join('');
  return createHmac('sha256', demoSecrets.serviceKey).update(text).digest('base64');
}
