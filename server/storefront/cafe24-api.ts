/** What Cafe24 gives the scripts of a mall's page, as far as we use it (contract.md §9). */
export type Cafe24Api = {
  MALL_ID: string;
  SHOP_NO: number;
  /** Before anything else; older builds give nothing back. */
  init(app: { client_id: string; version: string }): Cafe24Api | undefined;
  getCustomerIDInfo(done: Done<{ id?: { member_id?: string | null; guest_id?: string | null } }>): void;
  precreateOrder(
    mallId: string,
    requestTime: string,
    clientId: string,
    customerId: string,
    hmac: string,
    done: Done<{ order?: ReservedOrder }>,
  ): void;
};

type Done<T> = (error: unknown, answer: T) => void;

/** Either an object with `products`, or, in an older build, the list of products with the other fields put on it. */
export type ReservedOrder = {
  products?: unknown[];
  order_id: string;
  return_notification_url: string;
  response_time: string | number;
  hmac: string;
};

declare global {
  interface Window {
    CAFE24API?: Cafe24Api;
  }
}
