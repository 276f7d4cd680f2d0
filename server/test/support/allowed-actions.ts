import type { World } from './app.ts';
import type { PlacedOrder } from './place-order.ts';
import { type Asker, ask } from './staff.ts';

/** What an order and its current notification say may be done to them; null reason: it is allowed. */
export type Said = {
  order: Record<string, Judged>;
  notice: Record<string, Judged>;
  noticeId: string | null;
};
type Judged = { reason: string | null; params: Record<string, unknown> };
type Action = Judged & { action: string; allowed: boolean };

const allowed = 'allowedActions { action allowed reason params }';

export async function allowedOf(world: World, asker: Asker, { id }: Pick<PlacedOrder, 'id'>): Promise<Said> {
  const query = `query ($id: ID!) { order(id: $id) { ${allowed} currentNotification { id ${allowed} } } }`;
  const { data } = await ask(world, asker, query, { id });
  const { order } = data as unknown as {
    order: { allowedActions: Action[]; currentNotification: { id: string; allowedActions: Action[] } | null };
  };
  return {
    order: byName(order.allowedActions),
    notice: byName(order.currentNotification?.allowedActions ?? []),
    noticeId: order.currentNotification?.id ?? null,
  };
}

function byName(actions: Action[]): Record<string, Judged> {
  const pairs = actions.map(({ action, allowed: isAllowed, reason, params }) => {
    if (isAllowed !== (reason === null)) throw new Error(`${action} is allowed and has a reason, or neither`);
    return [action, { reason, params }];
  });
  return Object.fromEntries(pairs);
}

type Asked = { cancellableAmount: string; cancellations: { id: string }[] };

const nobodys = '019e3e5c-0000-7000-8000-000000000000';

/**
 * Asks for everything that `allowedOf` speaks of, as dry runs where there are some, and tells in its form what came. Those that
 * may change the order come last.
 */
export async function tryActions(
  world: World,
  asker: Asker,
  { id: orderId }: Pick<PlacedOrder, 'id'>,
  noticeId: string | null,
): Promise<Said> {
  const { data } = await ask(
    world,
    asker,
    'query ($id: ID!) { order(id: $id) { cancellableAmount cancellations { id } } }',
    {
      id: orderId,
    },
  );
  const { cancellableAmount, cancellations } = (data as unknown as { order: Asked }).order;
  const balance = { amount: cancellableAmount, expectedCancellableAmount: cancellableAmount };
  const some = /[1-9]/.test(cancellableAmount) ? balance : { ...balance, amount: '1.00' };
  const cancel = { orderId, ...some, reasonCode: 'TEST', dryRun: true };
  const notificationId = noticeId ?? nobodys;
  const CANCEL = await attempt('cancelOrder', 'CancelOrderInput', cancel);
  const RESEND = await attempt('resendNotification', 'ResendNotificationInput', { notificationId, dryRun: true });
  const NOTE = await attempt('addNote', 'AddNoteInput', { orderId, text: 'called' });
  const REVEAL = await attempt('revealPersonalData', 'RevealPersonalDataInput', { orderId, reason: 'buyer asks' });
  const cancellationIds = cancellations.length > 0 ? cancellations.map(({ id }) => id) : [nobodys];
  const SKIP = await attempt('skipNotification', 'SkipNotificationInput', { notificationId, reason: 'by hand' });
  const MARK_ENTERED = await attempt('markCancellationsEntered', 'MarkCancellationsEnteredInput', {
    orderId,
    cancellationIds,
  });
  const REFRESH = await attempt('refreshFromPg', 'RefreshFromPgInput', { orderId });
  return {
    order: { CANCEL, RESEND, SKIP, REFRESH, NOTE, MARK_ENTERED, REVEAL },
    notice: noticeId ? { RESEND, SKIP } : {},
    noticeId,
  };

  async function attempt(mutation: string, type: string, input: object): Promise<Judged> {
    const query = `mutation ($input: ${type}!) { came: ${mutation}(input: $input) { ... on Refusal { code params } } }`;
    const answer = await ask(world, asker, query, { input });
    const [error] = answer.errors ?? [];
    if (error) return { reason: String(error.extensions.code), params: { role: error.extensions.requiredRole } };
    const { came } = answer.data as unknown as { came: { code?: string; params?: Record<string, unknown> } };
    return { reason: came.code ?? null, params: came.params ?? {} };
  }
}
