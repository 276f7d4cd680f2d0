import { post } from '../web/call.ts';
import type { PendingWork } from '../web/pending-work.ts';
import type { Timers } from '../web/timers.ts';
import type { WebhookEvent, WebhookTry } from './pg-state.ts';
import type { PgStore } from './pg-store.ts';

type Parts = {
  store: PgStore;
  timers: Timers;
  work: PendingWork;
  now: () => Date;
  retriesMs: number[];
  stopped: AbortSignal;
};

/** Sends webhooks one after another per order, and repeats each until the app answers 2xx. */
export class WebhookSender {
  readonly #parts: Parts;
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Puts a stored event in its order's line; holds it back when the control says so. */
  enqueue(eventId: string): void {
    const { store, work } = this.#parts;
    const event = store.webhook(eventId);
    if (!event) return;
    if (store.settings.webhookMode === 'hold') {
      event.state = 'held';
      store.touch();
      return;
    }
    event.state = 'queued';
    const line = (this.#lines.get(event.orderCode) ?? Promise.resolve()).then(() => this.#sendOrRetry(event));
    this.#lines.set(event.orderCode, line);
    const leave = () => this.#lines.get(event.orderCode) === line && this.#lines.delete(event.orderCode);
    work.track(line.then(leave));
  }

  /** Lets go of everything that was held back, oldest first. */
  release(): void {
    for (const event of this.#parts.store.webhooks) if (event.state === 'held') this.enqueue(event.eventId);
  }

  /** After a restart: sends what was queued, and goes on repeating. */
  resume(): void {
    const { store, now } = this.#parts;
    for (const event of store.webhooks) {
      if (event.state === 'queued') this.enqueue(event.eventId);
      if (event.state === 'retrying') {
        this.#retryAfter(event, Math.max(0, Date.parse(event.nextTryAt ?? '') - now().getTime()) || 0);
      }
    }
  }

  /** One try now. @returns what the app answered. */
  async send(event: WebhookEvent): Promise<WebhookTry> {
    const { now, stopped, store } = this.#parts;
    const at = now().toISOString();
    const body = JSON.stringify({ ...event.body, sent_at: at });
    const { status, body: answer, durationMs, error } = await post(event.url, 'application/json', body, stopped);
    const tried: WebhookTry = { at, status, answer, durationMs, error };
    if (!stopped.aborted) event.tries.push(tried);
    store.touch();
    return tried;
  }

  async #sendOrRetry(event: WebhookEvent): Promise<void> {
    const { status } = await this.send(event);
    const { stopped, retriesMs, now, store } = this.#parts;
    if (stopped.aborted) return;
    const wait = retriesMs[event.tries.length - 1];
    event.nextTryAt = undefined;
    if (status !== null && status >= 200 && status < 300) event.state = 'delivered';
    else if (wait === undefined) event.state = 'given_up';
    else {
      event.state = 'retrying';
      event.nextTryAt = new Date(now().getTime() + wait).toISOString();
      this.#retryAfter(event, wait);
    }
    store.touch();
  }

  #retryAfter(event: WebhookEvent, waitMs: number): void {
    void this.#parts.timers.wait(waitMs).then((passed) => {
      if (passed && event.state === 'retrying') this.enqueue(event.eventId);
    });
  }
}
