import { z } from 'zod';
import { type AdminCancelContent, type AdminVerdict, judgeAdminAnswer } from '../../domain/admin-cancel.ts';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import { findTokens } from '../../store/mall-tokens.ts';
import type { SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { exchangeWithAdmin } from './admin-call.ts';

/** What came of telling Cafe24 through its Admin API; `exchange` is null when nothing was sent. */
export type ToldByAdmin = { exchange: SentMessage | null; verdict: AdminVerdict; retryAfter: number | null };

const path = 'payments';
const shape = z.object({ payments: z.array(z.object({ order_id: z.string(), status: z.string().optional() })) });

/** Where a mall is told of an order that was cancelled without its asking. */
export function adminPaymentsUrl(bridge: Bridge, mallId: string): string {
  return bridge.cafe24Admin.address(mallId, path);
}

/** The call that says so. */
export function adminReport(content: AdminCancelContent) {
  return { method: 'PUT', path, body: { ...content } } as const;
}

/** Tells Cafe24 that an order is cancelled (contract.md §7.6). Nothing leaves for a mall that we have no access to. */
export async function tellByAdmin(
  bridge: Bridge,
  mall: { id: string; uninstalledAt?: Date | null },
  content: AdminCancelContent,
): Promise<ToldByAdmin> {
  if (mall.uninstalledAt) return noAccess(true);
  const { exchange, answer } = await exchangeWithAdmin(bridge, mall.id, { ...adminReport(content), shape });
  if (!exchange) return noAccess(false, await hasTokens(bridge, mall.id));
  const retryAfter = answer.kind === 'rate-limited' ? answer.retryAfter : null;
  return { exchange, verdict: judgeAdminAnswer(read(answer, content)), retryAfter };
}

/** A bulk answer may be good as a whole and say something else of an item. */
function read(answer: AdminAnswer<z.infer<typeof shape>>, { requests: [asked] }: AdminCancelContent) {
  if (answer.kind !== 'answered') return answer;
  const item = answer.value.payments.find(({ order_id }) => order_id === asked.order_id);
  return {
    kind: 'answered',
    isCancelled: item !== undefined && (item.status ?? asked.status) === asked.status,
  } as const;
}

/** Of a mall with tokens it is only their renewal that failed, which the next try may mend without anybody. */
function noAccess(isFinal: boolean, hasTokensStill = false): ToldByAdmin {
  const byHand = hasTokensStill ? null : 'NO_ACCESS';
  return { exchange: null, verdict: { failureKind: 'NO_ACCESS', byHand, isFinal, answer: null }, retryAfter: null };
}

async function hasTokens(bridge: Bridge, mallId: string): Promise<boolean> {
  return (await findTokens(bridge.orm.em.fork(), mallId)) !== null;
}
