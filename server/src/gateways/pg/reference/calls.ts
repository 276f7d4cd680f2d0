import { type FailureKind, maskedText } from '@pgbridge/shared/words';
import { z } from 'zod';
import { maskValues, secretsOfAuthorization } from '../../../domain/known-values.ts';
import type { Answer, Call, Exchange, HttpClient } from '../../http-client.ts';
import type { PgKeys } from '../payment-company.ts';
import { readableText } from './messages.ts';

/** A call's meaning before its fields: `refused` is the PG's decision, `lost` leaves us not knowing. */
export type Reply<T> =
  | { kind: 'answered'; value: T }
  /** `isPgs`: in the PG's own form, so not the page of a proxy on the way to it. */
  | { kind: 'refused'; message: string; status: number; isPgs: boolean }
  | { kind: 'lost'; failure: FailureKind };

export type Request = { method: Call['method']; path: string; body?: Record<string, string>; idempotencyKey?: string };

/** Calls the reference PG's HTTP interface with the merchant's keys. */
export function createCalls(client: HttpClient, apiUrl: string) {
  return async function call<T>(keys: PgKeys, request: Request, shape: z.ZodType<T>) {
    const authorization = `Basic ${Buffer.from(`${keys.publicKey}:${keys.secretKey}`).toString('base64')}`;
    const { exchange, answer } = await client.send({
      ...onTheWire(apiUrl, request, authorization),
      // The PG's address is a setting of ours, not something a message brought along.
      verdict: { kind: 'free' },
    });
    const reply = replyOf(exchange, answer, shape, authorization);
    return { exchange: { ...exchange, failureKind: failureIn(reply) }, reply };
  };
}

/** A request as it leaves. */
export function onTheWire(apiUrl: string, request: Request, authorization: string) {
  return {
    method: request.method,
    url: `${apiUrl}${request.path}`,
    headers: {
      accept: 'application/json',
      authorization,
      ...(request.body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
      ...(request.idempotencyKey ? { 'idempotency-key': request.idempotencyKey } : {}),
    },
    body: request.body ? JSON.stringify(request.body) : undefined,
  };
}

function failureIn(reply: Reply<unknown>): Exchange['failureKind'] {
  if (reply.kind === 'answered') return null;
  return reply.kind === 'refused' ? 'HTTP_4XX' : reply.failure;
}

function replyOf<T>(exchange: Exchange, answer: Answer | null, shape: z.ZodType<T>, authorization: string): Reply<T> {
  if (!answer) return { kind: 'lost', failure: exchange.failureKind ?? 'CONNECT' };
  const body = withoutKey(parseJson(answer.body), authorization);
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
    const message = z.object({ message: z.string() }).safeParse(body).data?.message;
    const { success: isPgs } = z.object({ code: z.literal(answer.status) }).safeParse(body);
    return {
      kind: 'refused',
      message: message === undefined ? `HTTP ${answer.status}` : readableText(message),
      status: answer.status,
      isPgs,
    };
  }
  if (answer.status !== 200) return { kind: 'lost', failure: failureOfStatus(answer.status) };
  const parsed = shape.safeParse(body);
  return parsed.success ? { kind: 'answered', value: parsed.data } : { kind: 'lost', failure: 'UNREADABLE' };
}

/** A PG that quotes our own key in its words for people must not bring it in front of them. */
function withoutKey(body: unknown, authorization: string): unknown {
  const given = z.looseObject({ message: z.string() }).safeParse(body);
  if (!given.success) return body;
  return { ...given.data, message: maskValues(given.data.message, secretsOfAuthorization(authorization), maskedText) };
}

/** None of these says what the PG did: its gateway may have answered in its place. */
function failureOfStatus(status: number): FailureKind {
  if (status >= 500) return 'HTTP_5XX';
  if (status >= 400) return 'HTTP_4XX';
  return status >= 300 ? 'HTTP_3XX' : 'UNREADABLE';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
