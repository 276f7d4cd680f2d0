import express, { type Express } from 'express';
import type { Bridge } from '../flows/bridge.ts';
import { asyncCheckoutDoors } from './async-checkout.ts';

/** Larger messages than this don't exist on this wire. */
const bodyLimit = '256kb';

/** The REST surface that Cafe24 and the PG call, a line an endpoint. */
export function mountRoutes(app: Express, bridge: Bridge): void {
  // Raw bytes, whatever the Content-Type says: hashes and proofs are over what was sent.
  const raw = express.raw({ type: () => true, limit: bodyLimit });
  const asyncCheckout = asyncCheckoutDoors(bridge);

  app.post('/api/asynchronous-checkout/checkout', raw, asyncCheckout.paymentRequest);
  app.get('/api/asynchronous-checkout/checkout/callback', asyncCheckout.callback);
  app.post('/api/asynchronous-checkout/checkout/callback', raw, asyncCheckout.callback);
  app.post('/api/asynchronous-checkout/checkout/webhook', raw, asyncCheckout.webhook);
}
