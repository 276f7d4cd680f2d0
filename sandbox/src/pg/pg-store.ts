import { randomBytes } from 'node:crypto';
import { emptyPgData, type PgData, type PgOrder, type RememberedAnswer, type WebhookEvent } from './pg-state.ts';

/** The PG's memory, with the look-ups its calls need. */
export class PgStore {
  readonly #orders = new Map<string, PgOrder>();
  readonly #byReference = new Map<string, PgOrder>();
  readonly #webhooks = new Map<string, WebhookEvent>();
  readonly answers: Map<string, RememberedAnswer>;
  readonly spoiltKeys: Set<string>;
  readonly #data: PgData;
  readonly #changed: () => void;

  constructor(saved: PgData | undefined, changed: () => void) {
    this.#data = { ...emptyPgData(), ...saved };
    this.#changed = changed;
    this.answers = new Map(this.#data.answers);
    this.spoiltKeys = new Set(this.#data.spoiltKeys);
    for (const order of this.#data.orders) this.#index(order);
    for (const event of this.#data.webhooks) this.#webhooks.set(event.eventId, event);
  }

  /** The parts that are plain values: modes, faults, planned steps. Call `touch` after changing them. */
  get settings(): Pick<PgData, 'webhookMode' | 'callFaults' | 'planned'> {
    return this.#data;
  }

  get orders(): readonly PgOrder[] {
    return this.#data.orders;
  }

  get webhooks(): readonly WebhookEvent[] {
    return this.#data.webhooks;
  }

  order(orderCode: string): PgOrder | undefined {
    return this.#orders.get(orderCode);
  }

  orderByReference(merchantKey: string, referenceNo: string): PgOrder | undefined {
    return this.#byReference.get(`${merchantKey} ${referenceNo}`);
  }

  webhook(eventId: string): WebhookEvent | undefined {
    return this.#webhooks.get(eventId);
  }

  webhooksOf(orderCode: string): WebhookEvent[] {
    return this.#data.webhooks.filter((event) => event.orderCode === orderCode);
  }

  addOrder(order: PgOrder): void {
    this.#data.orders.push(order);
    this.#index(order);
    this.touch();
  }

  addWebhook(event: WebhookEvent): void {
    this.#data.webhooks.push(event);
    this.#webhooks.set(event.eventId, event);
    this.touch();
  }

  /** "PG000000017-3FA9C2": counted, so that people can tell orders apart, and not guessable. */
  nextCode(prefix: string): string {
    this.#data.lastNumber += 1;
    const count = String(this.#data.lastNumber).padStart(7, '0');
    return `${prefix}${count}-${randomBytes(3).toString('hex').toUpperCase()}`;
  }

  touch(): void {
    this.#changed();
  }

  toJSON(): PgData {
    return { ...this.#data, answers: [...this.answers], spoiltKeys: [...this.spoiltKeys] };
  }

  #index(order: PgOrder): void {
    this.#orders.set(order.orderCode, order);
    this.#byReference.set(`${order.merchantKey} ${order.referenceNo}`, order);
  }
}
