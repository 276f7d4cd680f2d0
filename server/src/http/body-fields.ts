import type { Request } from 'express';
import { parse } from 'qs';
import { readJsonFields } from '../domain/json-fields.ts';
import { type OrRefusal, refuse } from '../domain/refusal.ts';
import { bodyOf } from './inbound-message.ts';
import { isTooDeep } from './nesting.ts';

/**
 * Reads a body as fields, JSON or form alike: nobody documents which of the two Cafe24 sends (contract.md §14), and a wrong
 * Content-Type is no reason to lose a payment. Numbers at the top level keep their source text, because amounts are hashed in
 * exactly the characters that were sent.
 */
export function bodyFields(request: Request): OrRefusal<Record<string, unknown>> {
  const body = bodyOf(request);
  if (!body) return refuse('MALFORMED_BODY', { why: 'empty' });
  const text = body.toString('utf8').trim();
  if (text.startsWith('{')) return jsonFields(text);
  if (text.startsWith('[') || text.startsWith('"')) return refuse('MALFORMED_BODY', { why: 'not an object' });
  return { value: parse(text, { depth: 5, parameterLimit: 200 }) };
}

function jsonFields(text: string): OrRefusal<Record<string, unknown>> {
  const fields = readJsonFields(text);
  if (fields === null) return refuse('MALFORMED_BODY', { why: 'not JSON' });
  return isTooDeep(fields) ? refuse('MALFORMED_BODY', { why: 'nested too deep' }) : { value: fields };
}
