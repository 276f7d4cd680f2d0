import type { Fields } from '../web/message.ts';
import type { AdminFault, MallApp } from './admin/app-state.ts';

export type SandboxShop = { shopNo: number; name: string; currency: string; partnerId: string };
export type SandboxMall = {
  mallId: string;
  name: string;
  pgPublicKey: string;
  pgSecretKey: string;
  shops: SandboxShop[];
};

export type MallOrderStatus =
  | 'requested'
  | 'refused'
  | 'waiting'
  | 'failed'
  | 'paid'
  | 'partly_cancelled'
  | 'cancelled';

export type AppAnswer = { status: number | null; body: unknown; error?: string };

/** What the app changed of an order through the Admin API. */
type AdminChange = { at: string; status: string; cancelRequest: Fields | null };

export type CancelMode = 'sync' | 'async';

/** A cancel request of the mall and what the app answered. */
export type CancelTry = { askedAt: string; mode: CancelMode; amount: string; request: Fields; answer: AppAnswer };
/** How the mall learns the result: it is told, or reads it by itself when the buyer is back. */
export type MallFlow = 'async' | 'sync';

/** What the app answered when the mall read the result, and what the mall made of it. */
export type ResultReading = AppAnswer & { at: string; verdict: ReadingVerdict };
export type ReadingVerdict = 'paid' | 'unpaid' | 'wrong_key' | 'refused' | 'bad_hash' | 'wrong_facts';

/** An order as its mall knows it. Amounts are the mall's own text, times ISO 8601. */
export type MallOrder = {
  mallId: string;
  shopNo: number;
  orderNumber: string;
  partnerId: string;
  productName: string;
  amount: string;
  currency: string;
  status: MallOrderStatus;
  /** `payed_tf` and `request_type` of the last payment notification that was taken. */
  payedTf: 'T' | 'F' | null;
  requestType: string | null;
  tid: string | null;
  payMethod: string | null;
  /** Minor units are not the mall's business: the texts of what was given back, in order. */
  cancelled: string[];
  /** Cancel requests, the oldest first; a mall saved by an older sandbox has none. */
  cancelTries?: CancelTry[];
  /** What the app changed through the Admin API, the oldest first; a mall saved by an older sandbox has none. */
  adminChanges?: AdminChange[];
  request: Fields;
  answer: AppAnswer | null;
  /** Data of an older sandbox has none: told. */
  flow?: MallFlow;
  /** Synchronous checkout: every reading, oldest first. */
  readings?: ResultReading[];
  createdAt: string;
  updatedAt: string;
};

export const notificationModes = ['normal', 'slow', 'refuse', 'http502', 'redirect', 'unreadable', 'reset'] as const;
export type NotificationMode = (typeof notificationModes)[number];

export type HashVerdict =
  | 'ok'
  | 'unreadable'
  | 'missing_field'
  | 'bad_hash'
  | 'unknown_order'
  | 'wrong_partner'
  | 'wrong_currency'
  | 'wrong_amount'
  | 'wrong_tid';

/** A notification as it arrived, and what the mall made of it. */
export type ReceivedNotification = {
  id: number;
  mallId: string;
  kind: 'payment' | 'cancel';
  orderNumber: string | null;
  receivedAt: string;
  headers: Record<string, string>;
  body: string;
  fields: Fields | null;
  verdict: HashVerdict;
  /** The hash the mall computed, when it could. */
  expectedHash: string | null;
  /** An identical one was taken before. */
  repeated: boolean;
  /** How the endpoint was told to behave. */
  mode: NotificationMode;
  answered: string;
};

export type AnswerRule = {
  mode: NotificationMode;
  seconds: number /** null = until told otherwise */;
  times: number | null;
};

/** All that the malls know; plain JSON, so that it can be saved. */
export type MallData = {
  orders: MallOrder[];
  notifications: ReceivedNotification[];
  /** By mall id; `*` is every mall without a rule of its own. */
  rules: Record<string, AnswerRule>;
  /** Last order number given, by mall and day. */
  lastNumbers: Record<string, number>;
  /** The app in each mall, by mall id. */
  apps: Record<string, MallApp>;
  adminFaults: AdminFault[];
  lastScriptNo: number;
  /** What sending costs, by mall, where it was told otherwise than usual. */
  shippingFees: Record<string, string>;
};

export const emptyMallData = (): MallData => ({
  orders: [],
  notifications: [],
  rules: {},
  lastNumbers: {},
  apps: {},
  adminFaults: [],
  lastScriptNo: 0,
  shippingFees: {},
});
