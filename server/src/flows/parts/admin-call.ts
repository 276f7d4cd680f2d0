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
  const accessToken = await usableToken(bridge, mallId);
  if (!accessToken) return { kind: 'unauthorised' };
  const first = await send(bridge, mallId, accessToken, call);
  if (first.kind !== 'unauthorised') return first;
  const fresh = await usableToken(bridge, mallId, accessToken);
  return fresh ? send(bridge, mallId, fresh, call) : first;
}

async function send<T>(bridge: Bridge, mallId: string, token: string, call: AdminCall<T>): Promise<AdminAnswer<T>> {
  const { exchange, answer } = await bridge.cafe24Admin.call(mallId, token, call);
  await keep(bridge, mallId, exchange, answer);
  return answer;
}

function keep(bridge: Bridge, mallId: string, exchange: Exchange, answer: AdminAnswer<unknown>): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    recordMallCall(em, exchange, mallId, 'CAFE24_ADMIN', answer.kind === 'answered');
    if (answer.kind === 'forbidden' && answer.appIsGone) await markUninstalled(em, mallId, bridge.clock.now());
  });
}
