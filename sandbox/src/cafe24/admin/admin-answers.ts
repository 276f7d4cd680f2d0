import type { Request, Response } from 'express';
import type { MallContext } from '../mall-context.ts';
import type { AdminCallName, AdminFault } from './app-state.ts';

/** Cafe24's shape of an error (contract.md §7). */
export function adminError(response: Response, status: number, message: string): void {
  response.status(status).json({ error: { code: status, message, more_info: {} } });
}

/** Answers as it was told to fail. @returns whether it did. */
export function failsAsTold(context: MallContext, call: AdminCallName, request: Request, response: Response): boolean {
  const { store } = context;
  const { mallId } = request.params;
  const fits = (fault: AdminFault) =>
    fault.mallId === mallId && fault.call === call && (fault.method === null || fault.method === request.method);
  const fault = store.adminFaults.find(fits);
  if (!fault) return false;
  if (fault.times !== null) {
    fault.times -= 1;
    if (fault.times <= 0) store.adminFaults.splice(store.adminFaults.indexOf(fault), 1);
    store.touch();
  }
  fail(response, fault.mode);
  return true;
}

function fail(response: Response, mode: AdminFault['mode']): void {
  if (mode === '429') response.setHeader('Retry-After', '3');
  if (mode === 'reset') response.socket?.resetAndDestroy();
  else if (mode === 'unreadable') response.status(200).type('html').send('<p>maintenance');
  else if (mode === 'deleted') adminError(response, 403, 'This app has been deleted from the mall');
  else adminError(response, Number(mode), 'Told to fail');
}

const drainPerSecond = 2;
const buckets = new WeakMap<MallContext, Map<string, { level: number; at: number }>>();

/** Cafe24's leaky bucket: so many calls at once, two a second run off. @returns false when the call was answered 429. */
export function fitsBucket(context: MallContext, response: Response, key: string, size: number): boolean {
  const known = buckets.get(context) ?? new Map<string, { level: number; at: number }>();
  buckets.set(context, known);
  const at = context.now().getTime();
  const bucket = known.get(key) ?? { level: 0, at };
  const level = Math.max(0, bucket.level - ((at - bucket.at) / 1_000) * drainPerSecond) + 1;
  const fits = level <= size;
  known.set(key, { level: fits ? level : size, at });
  response.setHeader('X-Api-Call-Limit', `${Math.min(size, Math.ceil(level))}/${size}`);
  if (!fits) {
    response.setHeader('Retry-After', '1');
    adminError(response, 429, 'Too Many Requests');
  }
  return fits;
}
