import express, { type Express } from 'express';
import { serveErrors } from '../web/errors.ts';
import { keepRawBody } from '../web/message.ts';
import { serveAssets } from '../web/page.ts';
import { PendingWork } from '../web/pending-work.ts';
import { Timers } from '../web/timers.ts';
import { serveAccountsPage } from './accounts-page.ts';
import { type Action, act, whereTheBuyerGoes } from './buyer-actions.ts';
import { refusal } from './calls.ts';
import { checkoutCall } from './checkouts.ts';
import { type CallFaultRequest, type HandWebhook, pgControl, serveControlCalls } from './control-calls.ts';
import { serveControlPage } from './control-page.ts';
import { backToNormal, pgFaults } from './forced-faults.ts';
import { serveHomePage } from './home-page.ts';
import { serveHostedPage } from './hosted-page.ts';
import { accountCall, lookUpCall, orderCall } from './orders.ts';
import type { PgPageLinks } from './pages.ts';
import { payCall } from './pay.ts';
import type { Merchant, PgContext, PgDelays } from './pg-context.ts';
import type { PgData, PgOrder, WebhookEvent, WebhookMode } from './pg-state.ts';
import { PgStore } from './pg-store.ts';
import { resumePlannedSteps } from './planned-steps.ts';
import { refundCall, refundLookUpCall } from './refunds.ts';
import { takeStep } from './steps.ts';
import { WebhookSender } from './webhook-sender.ts';

export type PgOptions = {
  merchants: Merchant[];
  now: () => Date;
  delays: PgDelays;
  saved?: PgData;
  changed: () => void;
  baseUrl: () => string;
  links: PgPageLinks;
};

/** The PG as tests and the demo use it in code; everything here is also in its control API. */
export type ReferencePg = {
  /** Plays the buyer or the PG's side. @throws when the order does not exist or cannot do that now. */
  act(orderCode: string, action: Action): { order: PgOrder; browserGoesTo: string };
  order(orderCode: string): PgOrder | undefined;
  orderByReference(referenceNo: string): PgOrder | undefined;
  orders(): readonly PgOrder[];
  webhooks(orderCode?: string): readonly WebhookEvent[];
  webhookMode(mode: WebhookMode): void;
  /** Sends one payment webhook now. @returns the app's answer. */
  sendWebhook(orderCode: string, webhook: HandWebhook): Promise<HandAnswer>;
  fail(fault: CallFaultRequest): void;
  backToNormal(): void;
  /** Resolves when no webhook is queued or under way and no scenario step is waiting (repeats and held ones aside). */
  settled(): Promise<void>;
};
type HandAnswer = Awaited<ReturnType<ReturnType<typeof pgControl>['sendByHand']>>;

/** Puts the PG together. Nothing is sent before `resume`. */
export function createPg({ merchants, now, delays, saved, changed, baseUrl, links }: PgOptions) {
  const store = new PgStore(saved, changed);
  const timers = new Timers();
  const work = new PendingWork();
  const stopping = new AbortController();
  const parts = { store, timers, work, now, retriesMs: delays.webhookRetriesMs, stopped: stopping.signal };
  const pg: PgContext = {
    store,
    merchants: new Map(merchants.map((merchant) => [merchant.publicKey, merchant])),
    now,
    delays,
    timers,
    work,
    sender: new WebhookSender(parts),
    carryOut: (step) => takeStep(pg, step),
    baseUrl,
  };
  return {
    app: pgApp(pg, links),
    helpers: pgHelpers(pg),
    faults: () => pgFaults(pg),
    data: () => store.toJSON(),
    resume() {
      pg.sender.resume();
      resumePlannedSteps(pg);
    },
    stop() {
      stopping.abort();
      timers.stop();
    },
  };
}

function pgApp(pg: PgContext, links: PgPageLinks): Express {
  const app = express().disable('x-powered-by').use(keepRawBody);
  serveAssets(app);
  app.get('/v1/account', accountCall(pg));
  app.post('/v1/checkouts', checkoutCall(pg));
  app.get('/v1/orders', lookUpCall(pg));
  app.get('/v1/orders/:orderCode', orderCall(pg));
  app.post('/v1/orders/:orderCode/pay', payCall(pg));
  app.post('/v1/orders/:orderCode/refunds', refundCall(pg));
  app.get('/v1/orders/:orderCode/refunds/:refundReference', refundLookUpCall(pg));
  app.use('/v1', (_request, response) => {
    const { status, body } = refusal(404, 'No such call');
    response.status(status).json(body);
  });
  serveHomePage(app, pg, links);
  serveHostedPage(app, pg, links);
  serveAccountsPage(app, pg, links);
  serveControlCalls(app, pg, pgControl(pg));
  serveControlPage(app, pg, links);
  serveErrors(app);
  return app;
}

function pgHelpers(pg: PgContext): ReferencePg {
  const control = pgControl(pg);
  const existing = (orderCode: string): PgOrder => {
    const order = pg.store.order(orderCode);
    if (!order) throw new Error(`The PG does not know ${orderCode}`);
    return order;
  };
  return {
    act(orderCode, action) {
      const order = existing(orderCode);
      const refused = act(pg, order, action);
      if (refused) throw new Error(refused);
      return { order, browserGoesTo: whereTheBuyerGoes(pg, order) };
    },
    order: (orderCode) => pg.store.order(orderCode),
    orderByReference: (referenceNo) =>
      [...pg.merchants.keys()].map((key) => pg.store.orderByReference(key, referenceNo)).find(Boolean),
    orders: () => pg.store.orders,
    webhooks: (orderCode) => (orderCode ? pg.store.webhooksOf(orderCode) : pg.store.webhooks),
    webhookMode: control.setWebhookMode,
    sendWebhook: async (orderCode, webhook) => control.sendByHand(existing(orderCode), webhook),
    fail: control.setCallFault,
    backToNormal: () => backToNormal(pg),
    settled: () => pg.work.settled(),
  };
}
