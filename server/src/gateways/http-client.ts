import { isIP, type LookupFunction } from 'node:net';
import { type FailureKind, maskedText } from '@pgbridge/shared/words';
import { Agent, request } from 'undici';
import { maskValues, secretsOfAuthorization } from '../domain/known-values.ts';
import { judgeUrl, type OutboundPolicy, type OutboundVerdict } from '../domain/outbound.ts';
import { redactHeaders, redactText } from '../domain/redaction.ts';
import { failureOf } from './failure-of.ts';
import { isPublicAddress, publicAddressesOnly } from './public-address.ts';

export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /** What it carries that nobody may read, besides its Authorization header; the partner may give it back under any name. */
  secrets?: readonly string[];
  /** Judged already by the caller, when the URL came from a partner's message. */
  verdict?: OutboundVerdict;
};

/** A call with a body, written out. */
export type WrittenCall = { method: Call['method']; url: string; headers: Record<string, string>; body: string };

/** What was sent and what came back, fit to be stored: secrets masked. */
export type Exchange = {
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  requestBody: string | null;
  startedAt: Date;
  durationMs: number;
  httpStatus: number | null;
  /** Why no complete answer came; the gateway that asked adds why a complete one does not count. */
  failureKind: FailureKind | null;
  responseBody: string | null;
};

/** The answer as received, for the gateway that asked; it is not stored. */
export type Answer = { status: number; body: string; retryAfter: number | null };

export type HttpClient = {
  send(call: Call): Promise<{ exchange: Exchange; answer: Answer | null }>;
  close(): Promise<void>;
};

type Options = {
  policy: OutboundPolicy;
  now: () => Date;
  connectTimeoutMs?: number;
  totalTimeoutMs?: number;
  /** Finds the addresses of hosts that no setting allows. */
  guardedLookup?: LookupFunction;
};

const answerLimit = 64 * 1024;

/**
 * The only way out of this process. 5 s to connect and 15 s in all, no redirects, 64 KiB of answer at most; unless a host
 * is allowed by setting, only public addresses, checked when the connection is made.
 */
export function createHttpClient({
  policy,
  now,
  connectTimeoutMs = 5_000,
  totalTimeoutMs = 15_000,
  guardedLookup = publicAddressesOnly,
}: Options): HttpClient {
  const limits = { connectTimeout: connectTimeoutMs, maxResponseSize: answerLimit };
  const free = new Agent(limits);
  const guarded = new Agent({ ...limits, connect: { timeout: connectTimeoutMs, lookup: guardedLookup } });

  async function send(call: Call) {
    const verdict = refuseInsideAddress(call.url, call.verdict ?? judgeUrl(new URL(call.url), policy));
    const startedAt = now();
    const began = performance.now();
    const outcome = verdict.kind === 'blocked' ? blocked : await dial(call, verdict.kind === 'free' ? free : guarded);
    const credentials = secretsOfAuthorization(call.headers?.authorization ?? '');
    const fit = (text: string) => redactText(maskValues(text, [...credentials, ...(call.secrets ?? [])], maskedText));
    const exchange: Exchange = {
      method: call.method,
      url: fit(call.url),
      headers: redactHeaders(Object.entries(call.headers ?? {})),
      requestBody: call.body === undefined ? null : fit(call.body),
      startedAt,
      durationMs: Math.round(performance.now() - began),
      httpStatus: outcome.answer?.status ?? null,
      failureKind: outcome.failureKind,
      responseBody: outcome.answer ? fit(outcome.answer.body) : null,
    };
    return { exchange, answer: outcome.answer };
  }

  async function dial(call: Call, dispatcher: Agent): Promise<Outcome> {
    try {
      const response = await request(call.url, {
        method: call.method,
        headers: call.headers,
        body: call.body,
        dispatcher,
        signal: AbortSignal.timeout(totalTimeoutMs),
      });
      const body = await response.body.text();
      const retryAfter = secondsToWait(String(response.headers['retry-after'] ?? ''), now());
      return { answer: { status: response.statusCode, body, retryAfter }, failureKind: null };
    } catch (error) {
      return { answer: null, failureKind: failureOf(error) };
    }
  }

  return {
    send,
    close: async () => {
      await Promise.all([free.destroy(), guarded.destroy()]);
    },
  };
}

/** A host written as an address is never looked up, so it is judged before the connection. */
function refuseInsideAddress(url: string, verdict: OutboundVerdict): OutboundVerdict {
  if (verdict.kind !== 'guarded') return verdict;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const isInside = isIP(host) !== 0 && !isPublicAddress(host);
  return isInside ? { kind: 'blocked', host, why: 'not a public address' } : verdict;
}

/** Retry-After comes in seconds or as a date (RFC 9110, 10.2.3). */
function secondsToWait(retryAfter: string, now: Date): number | null {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const date = /[a-z]/i.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1_000));
}

type Outcome = { answer: Answer | null; failureKind: FailureKind | null };

const blocked: Outcome = { answer: null, failureKind: 'BLOCKED' };
