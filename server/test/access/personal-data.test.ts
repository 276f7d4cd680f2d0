import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { aMall, anOrder, aWebhookEvent } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { change } from '../support/person.ts';

let server: GraphqlServer;
let support: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  support = await server.signIn('support');
});
afterAll(() => server.stop());

const reveal = (input: object) =>
  change(
    server,
    support,
    ['revealPersonalData', 'RevealPersonalDataInput'],
    input,
    '... on RevealPersonalDataSuccess { buyerId body responseBody }',
  );

async function entriesOf(subjectId: string) {
  const entries = await server.em().find(AuditEntry, { subjectId });
  return entries.map(({ action, actorName, reason, after, mallId }) => ({ action, actorName, reason, after, mallId }));
}

test('the buyer of an order is shown with a reason, and the audit log says so without the data', async () => {
  const em = server.em();
  const order = await anOrder(em, { mall: await aMall(em, { id: 'hanok' }), buyerId: 'abigail' });
  const shown = await reveal({ orderId: order.id, reason: ' buyer asks for a receipt ' });
  expect(shown).toMatchObject({ __typename: 'RevealPersonalDataSuccess', buyerId: 'abigail', body: null });
  expect(await entriesOf(order.id)).toEqual([
    {
      action: 'PERSONAL_DATA_REVEALED',
      actorName: 'support',
      reason: 'buyer asks for a receipt',
      after: '{"fields":["buyerId"]}',
      mallId: 'hanok',
    },
  ]);
  const { text } = await server.ask(`{ order(id: "${order.id}") { buyerId } }`, {}, 'support');
  expect(text).not.toContain('abigail');
});

test('a message is shown whole but for its secrets, which were never kept', async () => {
  const body = '{"buyer_id":"abigail","hash_data":"[masked]"}';
  const { id } = await aWebhookEvent(server.em(), { body, responseBody: '{"member_id":"abigail"}' });
  expect(await reveal({ webhookEventId: id, reason: 'compare with the mall' })).toMatchObject({
    body,
    responseBody: '{"member_id":"abigail"}',
  });
  expect(await entriesOf(id)).toMatchObject([{ after: '{"fields":["body","responseBody"]}', mallId: null }]);
});

test.each([
  ['without a reason', { orderId: 'x', reason: '  ' }, 'REASON_EMPTY'],
  ['of nothing', { reason: 'because' }, 'SUBJECT_AMBIGUOUS'],
  ['of two things', { orderId: 'x', webhookEventId: 'y', reason: 'because' }, 'SUBJECT_AMBIGUOUS'],
  ['of what is not there', { orderId: '019e3e9e-1118-7000-8003-000000000000', reason: 'because' }, 'SUBJECT_UNKNOWN'],
])('nothing is shown, and nothing written down, %s', async (_what, input, code) => {
  const before = await server.em().count(AuditEntry);
  expect(await reveal(input)).toMatchObject({ code });
  expect(await server.em().count(AuditEntry)).toBe(before);
});
