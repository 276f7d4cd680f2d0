import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import { type Fields, readMessage } from '../web/message.ts';
import { authenticate } from './authentication.ts';
import {
  type Answer,
  type CallName,
  deliver,
  preventsTheDeed,
  takeForcedFault,
  type WireFault,
} from './call-faults.ts';
import type { Merchant, PgContext } from './pg-context.ts';

export const refusal = (code: number, message: string): Answer => ({ status: code, body: { code, message } });

const wrongKeys = refusal(401, 'Invalid credentials');
const rememberMs = 15 * 24 * 3_600_000;

/** A reading call: who asks, forced faults, answer. */
export function readCall(
  pg: PgContext,
  call: CallName,
  decide: (merchant: Merchant, request: Request) => Answer,
): RequestHandler {
  return async (request, response) => {
    const merchant = authenticate(pg, request);
    if (!merchant) return deliver(pg, response, wrongKeys, null);
    const fault = takeForcedFault(pg, call);
    return deliver(pg, response, decide(merchant, request), fault);
  };
}

export type PostCall<T> = {
  call: CallName;
  body: z.ZodType<T>;
  /** `answered` resolves when the answer has left (or its connection ended). */
  decide: (merchant: Merchant, fields: T, request: Request, answered: Promise<void>) => Answer;
  /** How a scenario spoils this call: the first time its key is seen, or every time. */
  spoils: (merchant: Merchant, fields: T, request: Request) => { fault: WireFault; always?: boolean } | null;
};

/** A changing call: as `readCall`, and the first answer to an Idempotency-Key is repeated for 15 days. */
export function postCall<T>(pg: PgContext, { call, body, decide, spoils }: PostCall<T>): RequestHandler {
  return async (request, response) => {
    const merchant = authenticate(pg, request);
    if (!merchant) return deliver(pg, response, wrongKeys, null);
    const forced = takeForcedFault(pg, call);
    const key = request.get('idempotency-key')?.trim();
    if (!key) return deliver(pg, response, refusal(400, 'Idempotency-Key: missing'), forced);
    const fields = readMessage(request).fields;
    if (!fields) return deliver(pg, response, refusal(400, 'The body is not a JSON object'), forced);

    const rememberedAs = `${merchant.publicKey} ${key}`;
    const asked = fingerprint(request.path, fields);
    const first = recall(pg, rememberedAs);
    if (first && first.request !== asked) {
      return deliver(pg, response, refusal(409, 'Idempotency-Key: used before with another request'), forced);
    }
    if (first) return deliver(pg, response, { status: first.status, body: first.body }, forced);

    const parsed = body.safeParse(fields);
    const spoilt = parsed.success ? spoils(merchant, parsed.data, request) : null;
    const fault = forced ?? (spoilt && spoil(pg, rememberedAs, spoilt));
    if (preventsTheDeed(fault)) return deliver(pg, response, wrongKeys, fault);

    const answered = new Promise<void>((resolve) => response.once('close', resolve));
    const answer = parsed.success
      ? decide(merchant, parsed.data, request, answered)
      : refusal(400, parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    pg.store.answers.set(rememberedAs, { request: asked, ...answer, at: pg.now().toISOString() });
    pg.store.touch();
    return deliver(pg, response, answer, fault);
  };
}

function recall(pg: PgContext, rememberedAs: string) {
  const remembered = pg.store.answers.get(rememberedAs);
  if (remembered && pg.now().getTime() - Date.parse(remembered.at) > rememberMs) return undefined;
  return remembered;
}

function spoil(pg: PgContext, rememberedAs: string, spoilt: { fault: WireFault; always?: boolean }): WireFault | null {
  if (spoilt.always) return spoilt.fault;
  if (pg.store.spoiltKeys.has(rememberedAs)) return null;
  pg.store.spoiltKeys.add(rememberedAs);
  pg.store.touch();
  return spoilt.fault;
}

/** The same request has the same fingerprint whatever the order of its fields. */
function fingerprint(path: string, fields: Fields): string {
  const sorted = JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(`${path}\n${sorted}`).digest('hex');
}
