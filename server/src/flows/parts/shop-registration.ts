import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import type { Bridge } from '../bridge.ts';
import { callAdmin } from './admin-call.ts';
import { scriptTag } from './script-tag.ts';

/** A shop as it is registered with Cafe24. */
export type Registration = { mallId: string; shopNo: number; partnerId: string };

type Answer = AdminAnswer<unknown>;

/** One thing that Cafe24 must know before a shop can take payments, and how it is taken back. Both may be repeated. */
export type Step = {
  name: string;
  add(bridge: Bridge, shop: Registration): Promise<Answer>;
  remove(bridge: Bridge, shop: Registration): Promise<Answer>;
};

const anything = z.unknown();

/** The PG app as a payment gateway of the shop (contract.md §7.2). */
const paymentGateway: Step = {
  name: 'paymentgateway',
  async add(bridge, { mallId, shopNo, partnerId }) {
    const body = { shop_no: shopNo, request: { partner_id: partnerId, membership_fee_type: 'FREE' } };
    const created = await callAdmin(bridge, mallId, { method: 'POST', path: 'paymentgateway', body, shape: anything });
    if (created.kind !== 'invalid' && created.kind !== 'conflict') return created;
    // It exists already: which of the two statuses says so is not documented.
    const path = `paymentgateway/${encodeURIComponent(bridge.cafe24App.clientId)}`;
    const changed = await callAdmin(bridge, mallId, { method: 'PUT', path, body, shape: anything });
    return changed.kind === 'conflict' ? { kind: 'answered', value: 'identical' } : changed;
  },
  async remove(bridge, { mallId, shopNo }) {
    const path = `paymentgateway/${encodeURIComponent(bridge.cafe24App.clientId)}?shop_no=${shopNo}`;
    const removed = await callAdmin(bridge, mallId, { method: 'DELETE', path, shape: anything });
    return removed.kind === 'not-found' ? { kind: 'answered', value: 'gone' } : removed;
  },
};

/** In the order they are added; taken back in the opposite one. */
const steps: readonly Step[] = [paymentGateway, scriptTag];

/** What stopped us, and at which step. */
export type RegistrationResult = { done: true } | { done: false; step: string; answer: Answer };

/** Registers a shop with Cafe24. When a step fails, what was added before it is taken back. */
export async function register(
  bridge: Bridge,
  shop: Registration,
  along: readonly Step[] = steps,
): Promise<RegistrationResult> {
  for (const [index, step] of along.entries()) {
    const answer = await step.add(bridge, shop);
    if (answer.kind === 'answered') continue;
    // A lost answer may have been a yes, so that step is taken back too.
    const added = along.slice(0, answer.kind === 'lost' ? index + 1 : index);
    for (const earlier of added.toReversed()) await earlier.remove(bridge, shop);
    return { done: false, step: step.name, answer };
  }
  return { done: true };
}

/** Takes a shop's registration back; what is gone already counts as done. */
export async function unregister(
  bridge: Bridge,
  shop: Registration,
  along: readonly Step[] = steps,
): Promise<RegistrationResult> {
  for (const step of along.toReversed()) {
    const answer = await step.remove(bridge, shop);
    if (answer.kind !== 'answered') return { done: false, step: step.name, answer };
  }
  return { done: true };
}

/** Names a shop towards Cafe24 for good: at most 50 characters, without the PG key in it (contract.md §2.7). */
export function newPartnerId(mallId: string, shopNo: number): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
  const id = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${mallId}:${shopNo}:${id}`;
}
