import { emptyMallData, type MallData, type MallOrder, type ReceivedNotification } from './mall-state.ts';

/** The malls' memory, with the look-ups their pages and endpoints need. */
export class MallStore {
  readonly #orders = new Map<string, MallOrder>();
  readonly #received = new Map<string, ReceivedNotification[]>();
  readonly #data: MallData;
  readonly #changed: () => void;

  constructor(saved: MallData | undefined, changed: () => void) {
    this.#data = { ...emptyMallData(), ...saved };
    this.#changed = changed;
    for (const order of this.#data.orders) this.#orders.set(keyOf(order.mallId, order.orderNumber), order);
    for (const notification of this.#data.notifications) this.#index(notification);
  }

  get orders(): readonly MallOrder[] {
    return this.#data.orders;
  }

  get notifications(): readonly ReceivedNotification[] {
    return this.#data.notifications;
  }

  /** How the notification endpoints answer. Call `touch` after changing it. */
  get rules(): MallData['rules'] {
    return this.#data.rules;
  }

  /** The app in each mall. Call `touch` after changing it. */
  get apps(): MallData['apps'] {
    return this.#data.apps;
  }

  get shippingFees(): MallData['shippingFees'] {
    return this.#data.shippingFees;
  }

  get adminFaults(): MallData['adminFaults'] {
    return this.#data.adminFaults;
  }

  nextScriptNo(): number {
    this.#data.lastScriptNo += 1;
    return this.#data.lastScriptNo;
  }

  order(mallId: string, orderNumber: string): MallOrder | undefined {
    return this.#orders.get(keyOf(mallId, orderNumber));
  }

  received(mallId: string, orderNumber: string): readonly ReceivedNotification[] {
    return this.#received.get(keyOf(mallId, orderNumber)) ?? [];
  }

  addOrder(order: MallOrder): void {
    this.#data.orders.push(order);
    this.#orders.set(keyOf(order.mallId, order.orderNumber), order);
    this.touch();
  }

  addNotification(notification: Omit<ReceivedNotification, 'id'>): ReceivedNotification {
    const numbered = { id: this.#data.notifications.length + 1, ...notification };
    this.#data.notifications.push(numbered);
    this.#index(numbered);
    this.touch();
    return numbered;
  }

  /** `YYYYMMDD-NNNNNNN`, counted per mall and day: two malls may well give the same number. */
  nextOrderNumber(mallId: string, now: Date): string {
    const local = new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
    const day = local.replaceAll('-', '');
    let count = this.#data.lastNumbers[`${mallId} ${day}`] ?? 0;
    let orderNumber: string;
    do {
      count += 1;
      orderNumber = `${day}-${String(count).padStart(7, '0')}`;
    } while (this.order(mallId, orderNumber));
    this.#data.lastNumbers[`${mallId} ${day}`] = count;
    return orderNumber;
  }

  touch(): void {
    this.#changed();
  }

  toJSON(): MallData {
    return this.#data;
  }

  #index(notification: ReceivedNotification): void {
    if (notification.orderNumber === null) return;
    const key = keyOf(notification.mallId, notification.orderNumber);
    const known = this.#received.get(key);
    if (known) known.push(notification);
    else this.#received.set(key, [notification]);
  }
}

const keyOf = (mallId: string, orderNumber: string) => `${mallId} ${orderNumber}`;
