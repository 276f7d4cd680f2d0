import type { Request, Response } from 'express';
import type { z } from 'zod';
import { isForm, readMessage } from './message.ts';

/** Reads a control request, JSON or form; answers 400 by itself and gives null when it is not right. */
export function readControl<T>(request: Request, response: Response, shape: z.ZodType<T>): T | null {
  const fields = withoutEmptyFormFields(request);
  if (!fields) {
    response.status(400).json({ error: 'The body is neither a JSON object nor a form' });
    return null;
  }
  const parsed = shape.safeParse(fields);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  response.status(400).json({ error: faults.join('; ') });
  return null;
}

// A form sends its empty inputs too; to the control they mean "not given".
function withoutEmptyFormFields(request: Request) {
  const { fields, contentType, raw } = readMessage(request);
  if (!isForm(contentType)) return raw === '' ? {} : fields;
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== ''));
}

/** JSON for scripts; a form of our own pages goes back to where it came from. */
export function answerControl(request: Request, response: Response, body: object): void {
  const { contentType, fields } = readMessage(request);
  if (!isForm(contentType)) return void response.json(body);
  const back = fields?.back;
  const isOwnPath = typeof back === 'string' && /^\/(?![/\\])/.test(back);
  response.redirect(303, isOwnPath ? back : '/control');
}
