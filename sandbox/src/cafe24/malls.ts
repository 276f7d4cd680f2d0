import express, { type Express } from 'express';
import { serveErrors } from '../web/errors.ts';
import { keepRawBody } from '../web/message.ts';
import { serveAssets } from '../web/page.ts';
import { PendingWork } from '../web/pending-work.ts';
import { Timers } from '../web/timers.ts';
import { serveAdminApi } from './admin/admin-api.ts';
import { appOf, type MallApp } from './admin/app-state.ts';
import { type EventRequest, sendEvent } from './admin/events.ts';
import { type Launch, launchUrl, serveLaunch } from './admin/launch.ts';
import { type Merchant, merchantOf } from './admin/merchant.ts';
import { serveOAuth } from './admin/oauth.ts';
import { type CancelOrderRequest, cancelOrder } from './cancel-request.ts';
import { type AdminFaultRequest, type AnswerRuleRequest, mallControl, serveControlCalls } from './control-calls.ts';
import { serveControlPage } from './control-page.ts';
import { mallFaults } from './forced-faults.ts';
import { serveHomePage } from './home-page.ts';
import type { MallContext } from './mall-context.ts';
import type {
  AppAnswer,
  CancelTry,
  MallData,
  MallOrder,
  ReceivedNotification,
  ResultReading,
  SandboxMall,
} from './mall-state.ts';
import { MallStore } from './mall-store.ts';
import { serveNotificationEndpoint } from './notification-endpoint.ts';
import { serveOrderPage } from './order-page.ts';
import type { MallPageLinks } from './pages.ts';
import { type OrderRequest, type PlacedOrder, placeOrder } from './payment-request.ts';
import { serveReceivedPages } from './received-page.ts';
import { readResult } from './result-reading.ts';
import { serveReturnPage } from './return-page.ts';
import { serveStorefront } from './storefront/pages.ts';
import { serveReservations } from './storefront/reserve.ts';
import { serveExternalReturn } from './storefront/return-pages.ts';

export type MallsOptions = {
  malls: SandboxMall[];
  serviceKey: string;
  app: MallContext['app'];
  now: () => Date;
  saved?: MallData;
  changed: () => void;
  baseUrl: () => string;
  appUrl: () => string;
  links: MallPageLinks;
};

/** The malls as tests and the demo use them in code; everything here is also in their control API. */
export type MallSide = {
  /** Presses Pay without a browser. @throws when the mall has no such shop. */
  placeOrder(request: OrderRequest): Promise<PlacedOrder>;
  /** Asks the app to give money back. @throws when the mall has no such order. */
  cancelOrder(request: CancelOrderRequest): Promise<CancelTry>;
  /** Reads the result of a synchronous checkout with this key, as the return page does. @throws for an unknown order. */
  readResult(mallId: string, orderNumber: string, key: string): Promise<ResultReading>;
  order(mallId: string, orderNumber: string): MallOrder | undefined;
  orders(): readonly MallOrder[];
  /** All received notifications, or one order's. */
  notifications(mallId?: string, orderNumber?: string): readonly ReceivedNotification[];
  answerNotifications(rule: AnswerRuleRequest): void;
  backToNormal(): void;
  /** The link with which the mall's admin opens the app. */
  launchUrl(mallId: string, launch?: Launch): string;
  /** A merchant's browser. */
  merchant(mallId: string, language?: string): Merchant;
  /** What the mall knows of the app. */
  app(mallId: string): MallApp;
  sendEvent(request: EventRequest): Promise<AppAnswer>;
  /** Makes calls of the Admin API fail. */
  /** Changes what sending costs in a mall, from now on. */
  chargeShipping(mallId: string, fee: string): void;
  failAdmin(fault: AdminFaultRequest): void;
  /** Resolves when no payment request, cancel request or notification is under way. */
  settled(): Promise<void>;
};

/** Puts the mall side together. */
export function createMalls(options: MallsOptions) {
  const { malls, serviceKey, app, now, saved, changed, baseUrl, appUrl, links } = options;
  const store = new MallStore(saved, changed);
  const timers = new Timers();
  const stopping = new AbortController();
  const work = new PendingWork();
  const mall: MallContext = {
    store,
    malls,
    serviceKey,
    app,
    now,
    timers,
    work,
    stopped: stopping.signal,
    baseUrl,
    appUrl,
  };
  return {
    app: mallApp(mall, links),
    helpers: mallHelpers(mall),
    faults: () => mallFaults(mall),
    data: () => store.toJSON(),
    stop() {
      stopping.abort();
      timers.stop();
    },
  };
}

function mallApp(mall: MallContext, links: MallPageLinks): Express {
  const app = express().disable('x-powered-by').use(keepRawBody);
  serveAssets(app);
  serveHomePage(app, mall, links);
  serveOrderPage(app, mall, links);
  serveReturnPage(app, mall, links);
  serveNotificationEndpoint(app, mall);
  serveLaunch(app, mall, links);
  serveOAuth(app, mall, links);
  serveAdminApi(app, mall);
  serveStorefront(app, mall, links);
  serveReservations(app, mall);
  serveExternalReturn(app, mall, links);
  serveReceivedPages(app, mall, links);
  serveControlCalls(app, mall, mallControl(mall));
  serveControlPage(app, mall, links);
  serveErrors(app);
  return app;
}

function mallHelpers(mall: MallContext): MallSide {
  const control = mallControl(mall);
  return {
    async placeOrder(request) {
      const placed = await placeOrder(mall, request);
      if (!placed) throw new Error(`There is no shop ${request.shopNo} in a mall ${request.mallId}`);
      return placed;
    },
    async cancelOrder(request) {
      const made = await cancelOrder(mall, request);
      if (!made) throw new Error(`There is no order ${request.orderNumber} in a mall ${request.mallId}`);
      return made;
    },
    async readResult(mallId, orderNumber, key) {
      const order = mall.store.order(mallId, orderNumber);
      if (!order) throw new Error(`The mall ${mallId} does not know ${orderNumber}`);
      return readResult(mall, order, key);
    },
    order: (mallId, orderNumber) => mall.store.order(mallId, orderNumber),
    orders: () => mall.store.orders,
    notifications: (mallId, orderNumber) =>
      mallId && orderNumber ? mall.store.received(mallId, orderNumber) : mall.store.notifications,
    answerNotifications: control.answerNotifications,
    backToNormal: () => control.backToNormal(),
    launchUrl: (mallId, launch) => launchUrl(mall, mallId, launch),
    merchant: (mallId, language) => merchantOf(mall, mallId, language),
    app: (mallId) => appOf(mall.store, mallId),
    sendEvent: (request) => sendEvent(mall, request),
    chargeShipping(mallId, fee) {
      mall.store.shippingFees[mallId] = fee;
      mall.store.touch();
    },
    failAdmin: control.failAdmin,
    settled: () => mall.work.settled(),
  };
}
