import type { Request } from 'express';
import { parse } from 'qs';
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

type Source = { source?: string };

function jsonFields(text: string): OrRefusal<Record<string, unknown>> {
  const numbers = new Map<unknown, Map<string, string>>();
  try {
    const fields: unknown = JSON.parse(text, function (this: unknown, key: string, value: unknown, context?: Source) {
      if (typeof value === 'number' && context?.source !== undefined) {
        if (!numbers.has(this)) numbers.set(this, new Map());
        numbers.get(this)?.set(key, context.source);
      }
      return value;
    });
    if (isTooDeep(fields)) return refuse('MALFORMED_BODY', { why: 'nested too deep' });
    return { value: { ...(fields as Record<string, unknown>), ...Object.fromEntries(numbers.get(fields) ?? []) } };
  } catch {
    return refuse('MALFORMED_BODY', { why: 'not JSON' });
  }
}
