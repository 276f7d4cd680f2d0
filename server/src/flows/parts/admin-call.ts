import type { AdminAnswer, AdminCall } from '../../gateways/cafe24-admin.ts';
import type { Exchange } from '../../gateways/http-client.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordMallCall } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { usableToken } from './mall-tokens.ts';
import { markUninstalled } from './uninstall.ts';

/**
 * Calls Cafe24's Admin API for a mall with its stored token (contract.md §7). A token that Cafe24 no longer takes is renewed
 * once, and the second answer counts; a mall that deleted the app is marked so. Every exchange is kept for staff.
 * Not to be used inside a transaction.
 * @returns `unauthorised` also when the mall has no token
 */
export async function callAdmin<T>(bridge: Bridge, mallId: string, call: AdminCall<T>): Promise<AdminAnswer<T>> {
  const last = await exchangeWithAdmin(bridge, mallId, call);
  await keep(bridge, mallId, last);
  return last.answer;
}

/** The answer that counts; `exchange` is null when no call was made, because the mall has no token. */
export type AdminExchange<T> = { exchange: Exchange | null; answer: AdminAnswer<T> };

/** The same for a caller who keeps the exchange that counts by itself. */
export async function exchangeWithAdmin<T>(
  bridge: Bridge,
  mallId: string,
  call: AdminCall<T>,
): Promise<AdminExchange<T>> {
  const accessToken = await usableToken(bridge, mallId);
  if (!accessToken) return { exchange: null, answer: { kind: 'unauthorised' } };
  const first = await send(bridge, mallId, accessToken, call);
  if (first.answer.kind !== 'unauthorised') return first;
  const fresh = await usableToken(bridge, mallId, accessToken);
  if (!fresh) return first;
  await keep(bridge, mallId, first);
  return send(bridge, mallId, fresh, call);
}

async function send<T>(bridge: Bridge, mallId: string, token: string, call: AdminCall<T>): Promise<AdminExchange<T>> {
  const { exchange, answer } = await bridge.cafe24Admin.call(mallId, token, call);
  if (answer.kind === 'forbidden' && answer.appIsGone) {
    await inTransaction(bridge.orm, (em) => markUninstalled(em, mallId, bridge.clock.now()));
  }
  return { exchange, answer };
}

async function keep(bridge: Bridge, mallId: string, { exchange, answer }: AdminExchange<unknown>): Promise<void> {
  if (!exchange) return;
  await inTransaction(bridge.orm, async (em) => {
    recordMallCall(em, exchange, mallId, 'CAFE24_ADMIN', answer.kind === 'answered');
  });
}
