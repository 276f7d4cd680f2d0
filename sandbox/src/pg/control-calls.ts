import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import { answerControl, readControl } from '../web/control.ts';
import { act, actions, whereTheBuyerGoes } from './buyer-actions.ts';
import { callNames, wireFaults } from './call-faults.ts';
import { backToNormal } from './forced-faults.ts';
import { orderBody } from './orders.ts';
import type { PgContext } from './pg-context.ts';
import { type PgOrder, webhookModes } from './pg-state.ts';
import { composePayment } from './webhook-events.ts';

const webhookModeRequest = z.object({ mode: z.enum(webhookModes) });
const callFaultRequest = z.object({
  call: z.enum([...callNames, 'all']),
  mode: z.enum(['normal', ...wireFaults]),
  times: z.coerce.number().int().positive().optional(),
});
const actRequest = z.object({ action: z.enum(actions) });
const handWebhookRequest = z.object({
  status: z.string().min(1),
  amount: z.string().optional(),
  currency: z.string().optional(),
  message: z.string().optional(),
  digest: z.literal('wrong').optional(),
  eventId: z.string().optional(),
});

export type CallFaultRequest = z.infer<typeof callFaultRequest>;
export type HandWebhook = z.infer<typeof handWebhookRequest>;

/** The control's deeds, shared by HTTP and by code. */
export function pgControl(pg: PgContext) {
  return {
    setWebhookMode(mode: z.infer<typeof webhookModeRequest>['mode']): void {
      pg.store.settings.webhookMode = mode;
      pg.store.touch();
      if (mode !== 'hold') pg.sender.release();
    },
    setCallFault({ call, mode, times }: CallFaultRequest): void {
      const { callFaults } = pg.store.settings;
      if (mode === 'normal') delete callFaults[call];
      else callFaults[call] = { mode, times: times ?? null };
      pg.store.touch();
    },
    /** Sends one payment webhook now, outside every mode; never repeated by itself. */
    async sendByHand(order: PgOrder, { digest, ...word }: HandWebhook) {
      const event = composePayment(pg, order, word, digest === 'wrong');
      const repeated = pg.store.webhook(event.eventId);
      const sent = { ...event, state: 'by_hand' as const, oddity: 'by hand' };
      if (!repeated) pg.store.addWebhook(sent);
      const { status, answer, error } = await pg.work.track(pg.sender.send(sent));
      return { eventId: sent.eventId, sent: sent.body, answer: { status, body: answer, error } };
    },
    view(order: PgOrder) {
      return { ...orderBody(order), account: order.account ?? null, webhooks: pg.store.webhooksOf(order.orderCode) };
    },
    state(limit: number) {
      const { webhookMode, callFaults } = pg.store.settings;
      return {
        webhookMode,
        failures: callFaults,
        orders: pg.store.orders.slice(-limit).reverse().map(orderBody),
        webhooks: pg.store.webhooks.slice(-limit).reverse(),
      };
    },
  };
}

export type PgControl = ReturnType<typeof pgControl>;

/** `/control` of the PG (JSON; forms of its own page are answered by going back to the page). */
export function serveControlCalls(app: Express, pg: PgContext, control: PgControl): void {
  app.get(
    '/control/state',
    (request, response) => void response.json(control.state(Number(request.query.limit) || 200)),
  );

  app.post('/control/normal', (request, response) => {
    backToNormal(pg);
    answerControl(request, response, { webhookMode: 'normal', failures: {} });
  });

  app.post('/control/webhooks', (request, response) => {
    const asked = readControl(request, response, webhookModeRequest);
    if (!asked) return;
    control.setWebhookMode(asked.mode);
    answerControl(request, response, asked);
  });

  app.post('/control/failures', (request, response) => {
    const asked = readControl(request, response, callFaultRequest);
    if (!asked) return;
    control.setCallFault(asked);
    answerControl(request, response, { failures: pg.store.settings.callFaults });
  });

  app.get('/control/orders/:orderCode', (request: Request<{ orderCode: string }>, response) => {
    const order = orderOr404(pg, request, response);
    if (order) response.json(control.view(order));
  });

  app.post('/control/orders/:orderCode/act', (request: Request<{ orderCode: string }>, response) => {
    const order = orderOr404(pg, request, response);
    const asked = order && readControl(request, response, actRequest);
    if (!order || !asked) return;
    const refused = act(pg, order, asked.action);
    if (refused) return void response.status(409).json({ error: refused });
    answerControl(request, response, { order: orderBody(order), browserGoesTo: whereTheBuyerGoes(pg, order) });
  });

  app.post('/control/orders/:orderCode/webhook', async (request: Request<{ orderCode: string }>, response) => {
    const order = orderOr404(pg, request, response);
    const asked = order && readControl(request, response, handWebhookRequest);
    if (!order || !asked) return;
    if (!order.webhookUrl) return void response.status(409).json({ error: 'This order has no webhook_url' });
    answerControl(request, response, await control.sendByHand(order, asked));
  });
}

function orderOr404(pg: PgContext, request: Request<{ orderCode: string }>, response: Response): PgOrder | undefined {
  const order = pg.store.order(request.params.orderCode);
  if (!order) response.status(404).json({ error: 'The PG does not know this order code' });
  return order;
}
