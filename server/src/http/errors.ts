import type { MessageKind } from '@pgbridge/shared/words';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import {
  cancelAnswer,
  checkoutAnswer,
  refundWebhookAnswer,
  type WireAnswer,
  webhookAnswer,
} from '../domain/answers.ts';
import { failed } from '../domain/external-answers.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { resultRefused } from '../domain/sync-result.ts';
import type { Bridge } from '../flows/bridge.ts';
import { reject } from '../flows/parts/reject.ts';
import { inboundMessage } from './inbound-message.ts';

/** A partner's body that could not even be taken in: too large, cut off, or packed in a way we don't read. */
export function unreadableBody(bridge: Bridge, kindOf: (path: string) => MessageKind | null): ErrorRequestHandler {
  return async (error, request, response, next) => {
    const kind = kindOf(request.path);
    const status: unknown = error?.status;
    if (!kind || typeof status !== 'number' || status >= 500) return next(error);
    const refusal = status === 413 ? refuse('BODY_TOO_LARGE') : refuse('MALFORMED_BODY', { why: 'unreadable' });
    const answer = answerOf(kind, refusal);
    const message = inboundMessage(request, String(response.locals.requestId), bridge.clock.now());
    await reject(bridge, { kind, message, ...refusal, answer });
    response.status(answer.status).json(answer.body);
  };
}

function answerOf(kind: MessageKind, refusal: { refusal: Refusal }): WireAnswer {
  switch (kind) {
    case 'PAYMENT_REQUEST':
      return checkoutAnswer(refusal);
    case 'PAYMENT_READ':
      return resultRefused(refusal.refusal);
    case 'CANCEL_REQUEST':
      return cancelAnswer('SYNC', refusal);
    case 'EXTERNAL_PAYLOAD':
      return failed(refusal);
    case 'PG_REFUND_WEBHOOK':
      return refundWebhookAnswer(refusal);
    default:
      return webhookAnswer(refusal);
  }
}

/** When a partner may try again after an outage: Cafe24 and the PG repeat by themselves, this keeps them from hammering. */
const retryAfterSeconds = 5;

/**
 * Bugs and outages: logged whole, answered with nothing but the request id, and with a status that makes the sender try again.
 * @param isOutage whether the database is away for now: 503, and when to come back
 */
export function unexpectedErrors(logger: Logger, isOutage: (error: unknown) => boolean): ErrorRequestHandler {
  return (error, request, response, next) => {
    const requestId = String(response.locals.requestId);
    const status: unknown = error?.status;
    const isCallersFault = typeof status === 'number' && status >= 400 && status < 500;
    if (!isCallersFault)
      logger.error({ requestId, method: request.method, path: request.path, err: error }, 'request failed');
    if (response.headersSent) return next(error);
    const result_message = isCallersFault ? 'Invalid request' : 'Temporarily unavailable';
    const isAway = !isCallersFault && isOutage(error);
    if (isAway) response.setHeader('Retry-After', retryAfterSeconds);
    response
      .status(isCallersFault ? status : isAway ? 503 : 500)
      .json({ result_code: '9999', result_message, request_id: requestId });
  };
}
