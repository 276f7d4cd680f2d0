import { randomUUID } from 'node:crypto';
import type { Role } from '@pgbridge/shared/words';
import { issueApiKey } from '../../src/access/api-keys.ts';
import type { Doer } from '../../src/store/audit.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { World } from './app.ts';
import { type Answer, post } from './graphql-server.ts';
import { aPerson, type Person } from './person.ts';
import type { PlacedOrder } from './place-order.ts';

/** Somebody who asks the API: the headers that say who. */
export type Asker = Record<string, string>;

const signingOf = ({ app }: World) => ({ url: app.url, auth: app.auth, orm: app.bridge.orm });

export async function person(world: World, role: Role = 'operator'): Promise<Person & { asker: Asker }> {
  const made = await aPerson(signingOf(world), role);
  return { ...made, asker: { cookie: made.cookie } };
}

/** A key of a role, issued by a person or at the command line. */
export async function keyOf(world: World, role: Role, malls: string[] = [], issuer?: { id: string }): Promise<Asker> {
  const by: Doer = issuer
    ? { kind: 'OPERATOR', id: issuer.id, name: 'issuer', role: 'admin', address: null, requestId: null }
    : { kind: 'COMMAND', id: null, name: 'command line', role: null, address: null, requestId: null };
  const { orm, clock } = world.app.bridge;
  const wanted = { name: `key of a ${role}`, role, malls, days: 90 };
  const issued = await inTransaction(orm, (em) => issueApiKey(em, wanted, by, clock.now()));
  if (!issued.ok) throw new Error(issued.refusal);
  return { authorization: `Bearer ${issued.secret}` };
}

export function ask(world: World, asker: Asker, query: string, variables: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...asker };
  return post(world.app.url, JSON.stringify({ query, variables }), headers);
}

const request = 'method url headers body';
const shown = `
  cancellation { id status amount origin requestedBy reason refundReference }
  order { status refundedAmount cancellableAmount }
  preview { toPg { ${request} } toCafe24 { ${request} } telling left needsApproval limit }
`;
const refusal = '... on Refusal { code params }';
const approvalShown = 'approval { id status amount balance requestedBy decidedBy expiresAt }';

type Described = { method: string; url: string; headers: Record<string, string>; body: string };

/** What a mutation on cancellations answered; of the fields those are there that its type has. */
export type Came = {
  __typename: string;
  code: string;
  params: Record<string, unknown>;
  cancellation: { id: string; status: string; refundReference: string } | null;
  approval: { id: string; status: string } | null;
  order: { status: string; refundedAmount: string; cancellableAmount: string };
  preview: {
    toPg: Described;
    toCafe24: Described | null;
    telling: string;
    left: string;
    needsApproval: boolean;
  } | null;
};

async function change(world: World, asker: Asker, [name, type, success]: [string, string, string], input: object) {
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { __typename ${refusal} ... on ${success} { ${shown} ${approvalShown} } }
  }`;
  const { data, errors } = await ask(world, asker, query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as Record<string, Came>)[name] as Came;
}

/** Asks for 1000.00 of 3065.00 back, with a key of its own, unless told otherwise. */
export function cancelOrder(
  world: World,
  asker: Asker,
  { id: orderId }: PlacedOrder,
  given: object = {},
): Promise<Came> {
  const usual = { amount: '1000.00', expectedCancellableAmount: '3065.00', reasonCode: 'BUYER_REQUEST' };
  const input = { orderId, ...usual, idempotencyKey: randomUUID(), ...given };
  return change(world, asker, ['cancelOrder', 'CancelOrderInput', 'CancelOrderSuccess'], input);
}

export function approve(world: World, asker: Asker, approvalId: string, given: object = {}): Promise<Came> {
  const names: [string, string, string] = ['approveCancellation', 'ApproveCancellationInput', 'ApprovalSuccess'];
  return change(world, asker, names, { approvalId, ...given });
}

export function decline(world: World, asker: Asker, approvalId: string, reason = 'not agreed'): Promise<Came> {
  const names: [string, string, string] = ['rejectApproval', 'RejectApprovalInput', 'ApprovalSuccess'];
  return change(world, asker, names, { approvalId, reason });
}
