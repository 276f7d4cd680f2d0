import type { Express } from 'express';
import { z } from 'zod';
import { answerControl, readControl } from '../web/control.ts';
import { adminCalls, adminFaults, appOf } from './admin/app-state.ts';
import { sendEvent } from './admin/events.ts';
import { cancelOrder } from './cancel-request.ts';
import { findMall, type MallContext } from './mall-context.ts';
import { type MallOrder, notificationModes } from './mall-state.ts';
import { placeOrder } from './payment-request.ts';

const fields = z.record(z.string(), z.unknown());
const rule = z.object({
  mallId: z.string().optional(),
  mode: z.enum(notificationModes),
  seconds: z.coerce.number().min(0).max(600).optional(),
  times: z.coerce.number().int().positive().optional(),
});
const order = z.object({
  mallId: z.string(),
  shopNo: z.coerce.number().int(),
  amount: z.string(),
  currency: z.string().optional(),
  productName: z.string().optional(),
  buyerId: z.string().optional(),
  format: z.enum(['json', 'form']).optional(),
  flow: z.enum(['async', 'sync']).optional(),
  orderNumber: z.string().optional(),
  overrides: fields.optional(),
  tamper: fields.optional(),
});

const adminFault = z.object({
  mallId: z.string(),
  call: z.enum(adminCalls),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
  mode: z.enum(adminFaults),
  times: z.coerce.number().int().positive().optional(),
});
const event = z.object({
  mallId: z.string(),
  eventNo: z.coerce.number().int(),
  resource: fields.optional(),
  apiKey: z.string().optional(),
});

export type AdminFaultRequest = z.infer<typeof adminFault>;
const cancellation = z.object({
  amount: z.string().optional(),
  mode: z.enum(['sync', 'async']).default('sync'),
  format: z.enum(['json', 'form']).optional(),
  overrides: fields.optional(),
  tamper: fields.optional(),
});

export type AnswerRuleRequest = z.infer<typeof rule>;

/** The control's deeds, shared by HTTP and by code. */
export function mallControl(mall: MallContext) {
  const { store } = mall;
  return {
    /** How the notification endpoint answers, for one mall or for all; `times` = only the next N. */
    answerNotifications({ mallId = '*', mode, seconds = 5, times }: AnswerRuleRequest): void {
      if (mode === 'normal') delete store.rules[mallId];
      else store.rules[mallId] = { mode, seconds, times: times ?? null };
      if (mode === 'normal' && mallId === '*') for (const scope of Object.keys(store.rules)) delete store.rules[scope];
      store.touch();
    },
    /** How the Admin API and OAuth answer; a later fault for the same call takes its turn after the earlier. */
    failAdmin({ method, times, ...fault }: AdminFaultRequest): void {
      store.adminFaults.push({ ...fault, method: method ?? null, times: times ?? null });
      store.touch();
    },
    backToNormal(): void {
      this.answerNotifications({ mode: 'normal' });
      store.adminFaults.splice(0);
    },
    view(found: MallOrder) {
      return { ...found, notifications: store.received(found.mallId, found.orderNumber) };
    },
    state(limit: number) {
      return {
        malls: mall.malls.map(({ mallId, name, shops }) => ({ mallId, name, shops })),
        rules: store.rules,
        adminFaults: store.adminFaults,
        orders: store.orders.slice(-limit).reverse(),
        notifications: store.notifications.slice(-limit).reverse(),
      };
    },
  };
}

export type MallControl = ReturnType<typeof mallControl>;

/** `/control` of the malls (JSON; forms of its own page are answered by going back to the page). */
export function serveControlCalls(app: Express, mall: MallContext, control: MallControl): void {
  app.get(
    '/control/state',
    (request, response) => void response.json(control.state(Number(request.query.limit) || 200)),
  );

  app.post('/control/normal', (request, response) => {
    control.backToNormal();
    answerControl(request, response, { rules: mall.store.rules });
  });

  app.post('/control/admin-faults', (request, response) => {
    const asked = readControl(request, response, adminFault);
    if (!asked) return;
    control.failAdmin(asked);
    answerControl(request, response, { adminFaults: mall.store.adminFaults });
  });

  app.post('/control/events', async (request, response) => {
    const asked = readControl(request, response, event);
    if (!asked) return;
    if (!findMall(mall, asked.mallId)) {
      return void response.status(404).json({ error: `There is no mall ${asked.mallId}` });
    }
    const answer = await sendEvent(mall, asked);
    answerControl(request, response, { answer });
  });

  app.get('/control/apps/:mallId', (request, response) => {
    const { gateways, scriptTags, isDeleted, tokens, tokenCalls } = appOf(mall.store, request.params.mallId);
    response.json({ gateways, scriptTags, isDeleted, tokenCount: tokens.length, tokenCalls });
  });

  app.post('/control/notifications', (request, response) => {
    const asked = readControl(request, response, rule);
    if (!asked) return;
    if (asked.mallId && !findMall(mall, asked.mallId)) {
      return void response.status(404).json({ error: `There is no mall ${asked.mallId}` });
    }
    control.answerNotifications(asked);
    answerControl(request, response, { rules: mall.store.rules });
  });

  app.post('/control/orders', async (request, response) => {
    const asked = readControl(request, response, order);
    if (!asked) return;
    const placed = await placeOrder(mall, asked);
    if (placed) return void response.json(placed);
    response.status(404).json({ error: `There is no shop ${asked.shopNo} in a mall ${asked.mallId}` });
  });

  app.post('/control/orders/:mallId/:orderNumber/cancel', async (request, response) => {
    const asked = readControl(request, response, cancellation);
    if (!asked) return;
    const made = await cancelOrder(mall, { ...asked, ...request.params });
    if (!made) return void response.status(404).json({ error: 'The mall does not know this order' });
    answerControl(request, response, made);
  });

  app.get('/control/orders/:mallId/:orderNumber', (request, response) => {
    const found = mall.store.order(request.params.mallId, request.params.orderNumber);
    if (found) return void response.json(control.view(found));
    response.status(404).json({ error: 'The mall does not know this order' });
  });
}
