import type { Response } from 'express';
import type { WireAnswer } from '../domain/answers.ts';

/** Puts a partner's answer on the wire. */
export function printAnswer(response: Response, { status, body, retryAfter }: WireAnswer): void {
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response.status(status).json(body);
}
