import type { PendingWork } from '../web/pending-work.ts';
import type { Timers } from '../web/timers.ts';
import type { PlannedStep } from './pg-state.ts';
import type { PgStore } from './pg-store.ts';
import type { WebhookSender } from './webhook-sender.ts';

export type Merchant = { publicKey: string; secretKey: string; name: string };

export type PgDelays = {
  /** "2 s later" of the scenarios, milliseconds. */
  laterMs: number;
  /** How long an answer is kept back so that the app's own time-out comes first. */
  afterTimeoutMs: number;
  /** Waits between the tries of a webhook. */
  webhookRetriesMs: number[];
};

/** What every part of the PG works with. */
export type PgContext = {
  store: PgStore;
  merchants: Map<string, Merchant>;
  now: () => Date;
  delays: PgDelays;
  timers: Timers;
  work: PendingWork;
  sender: WebhookSender;
  /** Does what a scenario planned for later. */
  carryOut: (step: PlannedStep) => void;
  /** The PG's own address, known once its port is open. */
  baseUrl: () => string;
};

export function secretOf(pg: Pick<PgContext, 'merchants'>, merchantKey: string): string {
  return pg.merchants.get(merchantKey)?.secretKey ?? '';
}
