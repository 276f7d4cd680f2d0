import type { MessageKind } from '@pgbridge/shared/words';
import express, { type Express } from 'express';
import type { Bridge } from '../flows/bridge.ts';
import { asyncCheckoutDoors } from './async-checkout.ts';
import { eventDoor } from './cafe24/events.ts';
import { cancellationDoors } from './cancellation.ts';
import { unreadableBody } from './errors.ts';
import { externalCheckoutDoors } from './external-checkout.ts';
import { onlyLookedAt } from './merchant/only-looked-at.ts';
import { onlyLaunches, openingDoors } from './merchant/opening.ts';
import { settingsDoors } from './merchant/settings.ts';
import { reviewDoors } from './review/doors.ts';
import { syncCheckoutDoors } from './sync-checkout.ts';

/** Larger messages than this don't exist on this wire. */
const bodyLimit = '256kb';

/** The REST surface that Cafe24, the PG and merchants' browsers call, a line an endpoint. */
export function mountRoutes(app: Express, bridge: Bridge): void {
  // Raw bytes, whatever the Content-Type says: hashes and proofs are over what was sent.
  const raw = express.raw({ type: () => true, limit: bodyLimit });
  const asyncCheckout = asyncCheckoutDoors(bridge);
  const syncCheckout = syncCheckoutDoors(bridge);
  const external = externalCheckoutDoors(bridge);
  const review = reviewDoors(bridge);
  const cancellation = cancellationDoors(bridge);

  app.post('/api/asynchronous-checkout/checkout', raw, asyncCheckout.paymentRequest);
  app.get('/api/asynchronous-checkout/checkout/callback', asyncCheckout.callback);
  app.post('/api/asynchronous-checkout/checkout/callback', raw, asyncCheckout.callback);
  app.post('/api/asynchronous-checkout/checkout/webhook', raw, asyncCheckout.webhook);

  app.post('/api/synchronous-checkout/checkout', raw, syncCheckout.paymentRequest);
  app.get('/api/synchronous-checkout/checkout/callback', syncCheckout.callback);
  app.post('/api/synchronous-checkout/checkout/callback', raw, syncCheckout.callback);
  app.post('/api/synchronous-checkout/checkout/status', raw, syncCheckout.status);
  app.post('/api/synchronous-refund/cancel', raw, cancellation.syncCancel);
  app.post('/api/asynchronous-refund/cancel', raw, cancellation.asyncCancel);
  app.post('/api/asynchronous-refund/cancel/webhook', raw, cancellation.refundWebhook);

  app.get('/api/external-checkout/script', external.script);
  app.get('/api/external-checkout/script/data', external.shopData);
  app.get('/api/external-checkout/script/hmac', external.hmac);
  app.post('/api/external-checkout/payload', raw, external.payload);
  app.get('/api/external-checkout/order/review', review.show);
  app.post('/api/external-checkout/order/pay', raw, review.confirm);
  app.get('/api/external-checkout/order/callback', external.callback);
  app.post('/api/external-checkout/order/callback', raw, external.callback);
  app.post('/api/external-checkout/order/webhook', raw, external.webhook);

  app.post('/api/cafe24/events', raw, eventDoor(bridge));

  const opening = openingDoors(bridge);
  app.get('/', onlyLaunches(onlyLookedAt), onlyLaunches(opening.launch));
  app.get('/auth/token', onlyLookedAt, opening.consent);

  const settings = settingsDoors(bridge);
  app.get('/admin/display', settings.display);
  app.get('/admin/settings', settings.settings);
  app.post('/admin/link', raw, settings.link);
  app.post('/admin/unlink', raw, settings.unlink);
  app.post('/admin/shop/toggle', raw, settings.toggle);

  app.use(unreadableBody(bridge, (path) => kinds[path] ?? null));
}

const kinds: Record<string, MessageKind> = {
  '/api/asynchronous-checkout/checkout': 'PAYMENT_REQUEST',
  '/api/asynchronous-checkout/checkout/callback': 'BUYER_CALLBACK',
  '/api/asynchronous-checkout/checkout/webhook': 'PG_PAYMENT_WEBHOOK',
  '/api/synchronous-checkout/checkout': 'PAYMENT_REQUEST',
  '/api/synchronous-checkout/checkout/callback': 'BUYER_CALLBACK',
  '/api/synchronous-checkout/checkout/status': 'PAYMENT_READ',
  '/api/external-checkout/payload': 'EXTERNAL_PAYLOAD',
  '/api/external-checkout/order/pay': 'EXTERNAL_PAY',
  '/api/external-checkout/order/callback': 'BUYER_CALLBACK',
  '/api/external-checkout/order/webhook': 'PG_PAYMENT_WEBHOOK',
  '/api/cafe24/events': 'CAFE24_EVENT',
  '/api/synchronous-refund/cancel': 'CANCEL_REQUEST',
  '/api/asynchronous-refund/cancel': 'CANCEL_REQUEST',
  '/api/asynchronous-refund/cancel/webhook': 'PG_REFUND_WEBHOOK',
};
