import type { Express, Request, Response } from 'express';
import { type Message, readMessage, textOf } from '../web/message.ts';
import { findMall, type MallContext } from './mall-context.ts';
import type { AnswerRule, MallOrder, ReceivedNotification } from './mall-state.ts';
import { answerWith, takeRule } from './notification-answers.ts';
import { checkNotification, type NotificationKind } from './notification-check.ts';
import { applyCancellation, applyPayment } from './order-progress.ts';

/** Where the app tells a mall what became of a payment or a cancellation. Everything that arrives is kept. */
export function serveNotificationEndpoint(app: Express, mall: MallContext): void {
  const receiver = '/malls/:mallId/Pay/Recv/openpg';
  app.post(`${receiver}/PayReceiveNoty.php`, (request, response) => receive(mall, 'payment', request, response));
  app.post(`${receiver}/PayReceiveCheckoutNoty.php`, (request, response) =>
    receive(mall, 'payment', request, response),
  );
  app.post(`${receiver}/PayReceiveCancelNoty.php`, (request, response) => receive(mall, 'cancel', request, response));
}

async function receive(
  mall: MallContext,
  kind: NotificationKind,
  request: Request<{ mallId: string }>,
  response: Response,
): Promise<void> {
  const { mallId } = request.params;
  if (!findMall(mall, mallId)) return void response.status(404).json({ result: 'FAIL' });
  const message = readMessage(request);
  const rule = takeRule(mall, mallId);
  const { notification, order } = judge(mall, mallId, kind, message, rule, request);
  if (notification.verdict === 'ok' && order && reachesTheMall(rule)) take(mall, notification, order);
  notification.answered = await mall.work.track(answerWith(mall, response, rule, notification.verdict === 'ok'));
  mall.store.touch();
}

function judge(
  { store, serviceKey, now }: MallContext,
  mallId: string,
  kind: NotificationKind,
  { raw, fields }: Message,
  rule: AnswerRule,
  request: Request,
): { notification: ReceivedNotification; order: MallOrder | undefined } {
  const orderNumber = fields ? textOf(fields, 'order_id') || null : null;
  const order = orderNumber ? store.order(mallId, orderNumber) : undefined;
  const { verdict, expectedHash } = checkNotification(kind, fields, order, serviceKey);
  const notification = store.addNotification({
    mallId,
    kind,
    orderNumber,
    receivedAt: now().toISOString(),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: raw,
    fields,
    verdict,
    expectedHash,
    repeated:
      orderNumber !== null && store.received(mallId, orderNumber).some((earlier) => wasTaken(earlier, kind, raw)),
    mode: rule.mode,
    answered: '',
  });
  return { notification, order };
}

const wasTaken = (earlier: ReceivedNotification, kind: NotificationKind, raw: string) =>
  earlier.kind === kind && earlier.body === raw && earlier.verdict === 'ok' && reachesTheMall(earlier);

// A slow mall has understood and only answers late; in every other fault the message is as good as lost.
const reachesTheMall = ({ mode }: { mode: AnswerRule['mode'] }) => mode === 'normal' || mode === 'slow';

function take({ store, now }: MallContext, notification: ReceivedNotification, order: MallOrder): void {
  if (notification.repeated || !notification.fields) return;
  if (notification.kind === 'payment') applyPayment(order, notification.fields);
  else applyCancellation(order, notification.fields);
  order.updatedAt = now().toISOString();
  store.touch();
}
