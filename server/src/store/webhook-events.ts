import type { MessageKind, Verdict } from '@pgbridge/shared/words';
import type { WireAnswer } from '../domain/answers.ts';
import type { InboundMessage } from '../domain/message.ts';
import { redactText } from '../domain/redaction.ts';
import type { Order } from './entities/order.ts';
import { WebhookEvent } from './entities/webhook-event.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

type Judgement = {
  kind: MessageKind;
  verdict: Verdict;
  /** Why it was rejected or held, as a code with the values of its sentence. */
  reason?: { code: string; params: Record<string, string | number> };
  mallId?: string | null;
  order?: Order | null;
  dedupeKey?: string | null;
  duplicateOf?: WebhookEvent | null;
  /** Left out while the answer isn't known yet; `answerLater` fills it in. */
  answer?: WireAnswer;
  now: Date;
};

/** Keeps a message that came in, with our judgement of it. */
export function recordInbound(em: Em, message: InboundMessage, judgement: Judgement): WebhookEvent {
  const { kind, verdict, reason, answer, now } = judgement;
  const event = em.create(WebhookEvent, {
    id: newId(message.receivedAt),
    direction: 'INBOUND',
    kind,
    verdict,
    reason: reason?.code ?? null,
    reasonParams: reason?.params ?? null,
    mallId: judgement.mallId ?? judgement.order?.mall.id ?? null,
    order: judgement.order ?? null,
    dedupeKey: judgement.dedupeKey ?? null,
    duplicateOf: judgement.duplicateOf ?? null,
    ...message,
    httpStatus: null,
    failureKind: null,
    responseBody: null,
    durationMs: null,
  });
  if (answer) answerLater(event, answer, now);
  return event;
}

/** Fills in what was answered. */
export function answerLater(event: WebhookEvent, answer: WireAnswer, now: Date): void {
  event.httpStatus = answer.status;
  event.responseBody = redactText(JSON.stringify(answer.body));
  event.durationMs = Math.max(0, now.getTime() - event.receivedAt.getTime());
}

/** What went over the wire when we called a partner; `failureKind` is null when the partner took it. */
export type SentMessage = Pick<
  WebhookEvent,
  'headers' | 'httpStatus' | 'failureKind' | 'responseBody' | 'durationMs' | 'method'
> & { url: string; requestBody: string | null; startedAt: Date };

/** Keeps a message that we sent, and its answer. */
export function recordOutbound(
  em: Em,
  sent: SentMessage,
  order: Order,
  kind: MessageKind,
  accepted: boolean,
): WebhookEvent {
  return recordSent(em, sent, { mallId: order.mall.id, order, kind, accepted });
}

/** Keeps a call about a mall itself, and its answer; the mall need not be known yet. */
export function recordMallCall(
  em: Em,
  sent: SentMessage,
  mallId: string,
  kind: MessageKind,
  accepted: boolean,
): WebhookEvent {
  return recordSent(em, sent, { mallId, order: null, kind, accepted });
}

type About = { mallId: string; order: Order | null; kind: MessageKind; accepted: boolean };

function recordSent(em: Em, sent: SentMessage, { mallId, order, kind, accepted }: About): WebhookEvent {
  return em.create(WebhookEvent, {
    id: newId(sent.startedAt),
    direction: 'OUTBOUND',
    kind,
    verdict: accepted ? 'ACCEPTED' : 'REJECTED',
    reason: null,
    reasonParams: null,
    receivedAt: sent.startedAt,
    mallId,
    order,
    requestId: newId(sent.startedAt),
    remoteAddress: null,
    method: sent.method,
    path: sent.url,
    headers: sent.headers,
    body: sent.requestBody,
    bodySha256: null,
    httpStatus: sent.httpStatus,
    failureKind: sent.failureKind,
    responseBody: sent.responseBody,
    durationMs: sent.durationMs,
    dedupeKey: null,
    duplicateOf: null,
  });
}
