import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { InboundMessage } from '../domain/message.ts';
import { redactHeaders, redactText } from '../domain/redaction.ts';

/** Takes down a request as it came, secrets masked, before anything of it is understood. */
export function inboundMessage(request: Request, requestId: string, receivedAt: Date): InboundMessage {
  const body = bodyOf(request);
  return {
    requestId,
    receivedAt,
    remoteAddress: request.ip ?? 'unknown',
    method: request.method,
    path: redactText(request.originalUrl).slice(0, 4_000),
    headers: redactHeaders(headerPairs(request)),
    body: body ? redactText(body.toString('utf8')) : null,
    bodySha256: body ? createHash('sha256').update(body).digest('hex') : null,
  };
}

/** The body as bytes; null when there is none. */
export function bodyOf(request: Request): Buffer | null {
  return Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body : null;
}

function* headerPairs({ rawHeaders }: Request): Generator<[string, string]> {
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    yield [rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''];
  }
}
