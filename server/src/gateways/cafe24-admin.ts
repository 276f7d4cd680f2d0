import type { FailureKind } from '@pgbridge/shared/words';
import { z } from 'zod';
import { mallApiUrl } from './cafe24-host.ts';
import type { Answer, Call, Exchange, HttpClient, WrittenCall } from './http-client.ts';
import { type Reach, reach } from './reach.ts';

/** One call of the Admin API. */
export type AdminCall<T> = {
  method: Call['method'];
  /** What follows `/api/v2/admin/`, with its query; every value in it percent-encoded. */
  path: string;
  /** Sent as JSON. */
  body?: Record<string, unknown>;
  /** What a good answer looks like. */
  shape: z.ZodType<T>;
};

/**
 * What a status means (contract.md §7). `lost` leaves us not knowing whether Cafe24 did it; `retryAfter` in seconds, null when
 * Cafe24 didn't say. Cafe24's `message` is for staff and logs.
 */
export type AdminAnswer<T> =
  | { kind: 'answered'; value: T }
  | { kind: 'unauthorised' }
  | { kind: 'forbidden'; message: string; appIsGone: boolean }
  | { kind: 'not-found' }
  | { kind: 'conflict'; message: string }
  | { kind: 'invalid'; message: string }
  | { kind: 'rate-limited'; retryAfter: number | null }
  | { kind: 'lost'; failure: FailureKind };

export type Cafe24Admin = {
  /** Where a call of a mall goes. @throws when `mallId` is no name of a mall */
  address(mallId: string, path: string): string;
  /** A call as it goes over the wire but for its token; `call` sends exactly this. @throws when `mallId` is no name of a mall */
  write(mallId: string, call: Omit<AdminCall<unknown>, 'shape'>): Omit<WrittenCall, 'body'> & { body?: string };
  /** Whether a mall's interface answers at all, and what time it has. @throws when `mallId` is no name of a mall */
  reach(mallId: string): Promise<Reach>;
  /** @throws when `mallId` is no name of a mall */
  call<T>(
    mallId: string,
    accessToken: string,
    call: AdminCall<T>,
  ): Promise<{ exchange: Exchange; answer: AdminAnswer<T> }>;
};

/** Cafe24's Admin API: JSON both ways, a bearer token, and a version (contract.md §7). */
export function createCafe24Admin(options: { client: HttpClient; apiUrl: string; apiVersion: string }): Cafe24Admin {
  const { client, apiUrl, apiVersion } = options;
  const address = (mallId: string, path: string) => `${mallApiUrl(apiUrl, mallId)}/api/v2/admin/${path}`;
  const write: Cafe24Admin['write'] = (mallId, { method, path, body }) => ({
    method,
    url: address(mallId, path),
    headers: {
      accept: 'application/json',
      // Also without a body: what is not JSON is answered 400.
      'content-type': 'application/json',
      'x-cafe24-api-version': apiVersion,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    address,
    write,
    reach: (mallId) => reach(client, mallApiUrl(apiUrl, mallId)),
    async call(mallId, accessToken, { shape, ...asked }) {
      const written = write(mallId, asked);
      const { exchange, answer } = await client.send({
        ...written,
        headers: { ...written.headers, authorization: `Bearer ${accessToken}` },
        // The host is a setting of ours with a checked name in it, not something a message brought along.
        verdict: { kind: 'free' },
      });
      const meant = meaningOf(exchange, answer, shape);
      return { exchange: { ...exchange, failureKind: failureIn(meant) }, answer: meant };
    },
  };
}

function meaningOf<T>(exchange: Exchange, answer: Answer | null, shape: z.ZodType<T>): AdminAnswer<T> {
  if (!answer) return { kind: 'lost', failure: exchange.failureKind ?? 'CONNECT' };
  const body = parseJson(answer.body);
  const message = errorMessage(body) ?? `HTTP ${answer.status}`;
  const { status } = answer;
  if (status >= 500) return { kind: 'lost', failure: 'HTTP_5XX' };
  switch (status) {
    case 401:
      return { kind: 'unauthorised' };
    case 403:
      return { kind: 'forbidden', message, appIsGone: saysAppIsGone(message) };
    case 404:
      return { kind: 'not-found' };
    case 409:
      return { kind: 'conflict', message };
    case 429:
      return { kind: 'rate-limited', retryAfter: answer.retryAfter };
  }
  if (status >= 400) return { kind: 'invalid', message };
  if (status >= 300) return { kind: 'lost', failure: 'HTTP_3XX' };
  const parsed = shape.safeParse(status === 204 ? {} : body);
  return parsed.success ? { kind: 'answered', value: parsed.data } : { kind: 'lost', failure: 'UNREADABLE' };
}

/** 403 has several causes (a scope, plain http, an old kind of mall); nobody documents how they are told apart. */
function saysAppIsGone(message: string): boolean {
  return /\b(app|application|client)\b.*\b(deleted|removed|uninstalled|not installed)\b/i.test(message);
}

function failureIn(answer: AdminAnswer<unknown>): Exchange['failureKind'] {
  if (answer.kind === 'answered') return null;
  return answer.kind === 'lost' ? answer.failure : 'HTTP_4XX';
}

const errorShape = z.object({ error: z.object({ message: z.string() }) });

function errorMessage(body: unknown): string | undefined {
  return errorShape.safeParse(body).data?.error.message.slice(0, 500);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
