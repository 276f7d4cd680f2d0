import { createHash } from 'node:crypto';
import type { FailureKind, MessageKind, Verdict } from '@pgbridge/shared/words';
import type { Begin } from './order-story.ts';
import type { World } from './world.ts';

type Common = {
  kind: MessageKind;
  at: Date;
  mallId: string | null;
  orderId: string | null;
  verdict?: Verdict;
  reason?: string;
  reasonParams?: Record<string, string | number>;
  body: string | null;
  response: string | null;
  status: number | null;
  ms: number;
};

type Inbound = Common & { method?: 'GET' | 'POST'; path: string; dedupeKey?: string; duplicateOf?: string };
type Outbound = Common & { method?: 'GET' | 'POST'; url: string; failure?: FailureKind };

const json = { name: 'content-type', value: 'application/json' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A message that a partner sent us. */
export function received(world: World, message: Inbound): { id: string } {
  const { method = 'POST', path, body } = message;
  const row = {
    ...common(world, message),
    direction: 'INBOUND' as const,
    remoteAddress: '203.0.113.7',
    method,
    path,
    headers: method === 'POST' ? [json, { name: 'user-agent', value: 'Cafe24/1.0' }] : [],
    bodySha256: body === null ? null : sha256(body),
    failureKind: null,
    dedupeKey: message.dedupeKey === undefined ? null : sha256(message.dedupeKey),
    duplicateOf: message.duplicateOf ?? null,
  };
  world.rows.messages.push(row);
  return row;
}

/** A message that we sent, with what came back. */
export function sent(world: World, message: Outbound): { id: string } {
  const { method = 'POST', url, failure } = message;
  const row = {
    ...common(world, message),
    direction: 'OUTBOUND' as const,
    remoteAddress: null,
    method,
    path: url,
    headers: [{ name: 'accept', value: 'application/json' }, ...(method === 'POST' ? [json] : [])],
    bodySha256: null,
    failureKind: failure ?? null,
    dedupeKey: null,
    duplicateOf: null,
  };
  world.rows.messages.push(row);
  return row;
}

function common(world: World, { kind, at, mallId, orderId, verdict, body, response, status, ms, ...why }: Common) {
  return {
    id: world.idAt(at),
    kind,
    verdict: verdict ?? ('ACCEPTED' as const),
    reason: why.reason ?? null,
    reasonParams: why.reasonParams ?? null,
    receivedAt: at,
    mallId,
    order: orderId,
    requestId: world.idAt(at),
    body,
    httpStatus: status,
    responseBody: response,
    durationMs: ms,
  };
}

/** Now and then somebody sends a payment request that Cafe24 did not sign; it belongs to no order. */
export function noteStrayMessage(
  world: World,
  { at, amountMinor, shop }: Pick<Begin, 'at' | 'amountMinor' | 'shop'>,
): void {
  if (world.random() > 0.002) return;
  const body = {
    amount: String(amountMinor),
    currency: shop.currency,
    partner_id: shop.partnerId,
    hash_data: '[masked]',
  };
  received(world, {
    kind: 'PAYMENT_REQUEST',
    at,
    mallId: null,
    orderId: null,
    verdict: 'REJECTED',
    reason: 'BAD_HASH',
    reasonParams: { cause: world.random() < 0.5 ? 'other-key' : 'unknown' },
    path: '/api/asynchronous-checkout/checkout',
    body: JSON.stringify(body),
    response: '{"result_code":"9999","result_message":"Invalid Hmac","payment_url":""}',
    status: 400,
    ms: 3,
  });
}
