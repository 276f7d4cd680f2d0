import type { Ask } from './served-reads.ts';

/** Ids of one order that is really there, for questions that need some. */
export type Known = {
  orderId: string;
  mallId: string;
  orderNumber: string;
  tid: string;
  reference: string;
  buyerId: string;
  messageId: string;
  requestId: string;
  cursor: string;
  weekAgo: string;
};

const query = `query ($after: DateTime) { orders(first: 1, sort: CREATED_AT_ASC, filter: { statuses: [PAID], createdFrom: $after }) { edges { cursor
  node { id mallId orderNumber pgTransactionId reference webhookEvents(first: 1) { edges { node { id requestId } } } } } } }`;

type Answer = {
  orders: {
    edges: {
      cursor: string;
      node: {
        id: string;
        mallId: string;
        orderNumber: string;
        pgTransactionId: string | null;
        reference: string | null;
        webhookEvents: { edges: { node: { id: string; requestId: string } }[] };
      };
    }[];
  };
};

const dayMs = 86_400_000;

/** @returns orders spread over the last eighty days, so that not one and the same page of the database is warm */
export async function learn(ask: Ask, howMany: number): Promise<Known[]> {
  const known: Known[] = [];
  const now = Date.now();
  for (let n = 0; n < howMany; n++) {
    const after = new Date(now - 80 * dayMs + (n * 79 * dayMs) / howMany).toISOString();
    const { orders } = (await ask(query, { after })) as Answer;
    const [edge] = orders.edges;
    const message = edge?.node.webhookEvents.edges[0]?.node;
    if (!edge || !message) continue;
    const { id, mallId, orderNumber, pgTransactionId, reference } = edge.node;
    known.push({
      orderId: id,
      mallId,
      orderNumber,
      tid: pgTransactionId ?? orderNumber,
      reference: reference ?? orderNumber,
      buyerId: `buyer${1_000 + n}`,
      messageId: message.id,
      requestId: message.requestId,
      cursor: edge.cursor,
      weekAgo: new Date(now - 7 * dayMs).toISOString(),
    });
  }
  if (known.length === 0) throw new Error('There are no orders to ask about.');
  return known;
}
