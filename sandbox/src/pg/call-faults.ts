import type { Response } from 'express';
import type { PgContext } from './pg-context.ts';

export const callNames = ['account', 'checkouts', 'orders', 'lookups', 'pay', 'refunds', 'refund_lookups'] as const;
export type CallName = (typeof callNames)[number];

/**
 * Ways an answer gets lost. `http503`, `timeout` and `reset` do nothing of what was asked; `empty` and `after_timeout`
 * do it and lose the answer.
 */
export const wireFaults = ['http503', 'timeout', 'reset', 'empty', 'after_timeout'] as const;
export type WireFault = (typeof wireFaults)[number];

export type Answer = { status: number; body: object };

/** The fault forced on a call through the control, counting down its `times`. `all` stands for every call. */
export function takeForcedFault(pg: PgContext, call: CallName): WireFault | null {
  const faults = pg.store.settings.callFaults;
  const name = faults[call] ? call : 'all';
  const forced = faults[name];
  if (!forced) return null;
  if (forced.times !== null) {
    forced.times -= 1;
    if (forced.times <= 0) delete faults[name];
    pg.store.touch();
  }
  return forced.mode;
}

export function preventsTheDeed(fault: WireFault | null): boolean {
  return fault === 'http503' || fault === 'timeout' || fault === 'reset';
}

/** Sends the answer, or what is left of it. */
export async function deliver(pg: PgContext, response: Response, answer: Answer, fault: WireFault | null) {
  switch (fault) {
    case null:
      return void response.status(answer.status).json(answer.body);
    case 'http503':
      return void response.status(503).json({ code: 503, message: 'Service unavailable' });
    case 'empty':
      return void response.status(200).end();
    case 'reset':
      return void response.socket?.resetAndDestroy();
    case 'timeout':
      await pg.timers.wait(pg.delays.afterTimeoutMs);
      return void response.socket?.destroy();
    case 'after_timeout':
      await pg.timers.wait(pg.delays.afterTimeoutMs);
      return void (response.writableEnded || response.status(answer.status).json(answer.body));
  }
}
