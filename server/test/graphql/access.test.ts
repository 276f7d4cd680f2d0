import { roles } from '@pgbridge/shared/words';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayDo, permissionsOf } from '../../src/access/roles.ts';
import { type AccessRule, ruleOf } from '../../src/graphql/allowed.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';
import { accessTable, type Subject } from '../support/access-table.ts';
import {
  aBulkRun,
  aMall,
  aNotification,
  anApproval,
  anOrderEvent,
  aPaidOrder,
  aShop,
  aWebhookEvent,
} from '../support/builders.ts';
import { type Answer, type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { wholeSelection } from '../support/whole-selection.ts';

/*
 * Every field that the API begins with × every role × session or key × own or another mall, over HTTP. Fields come from the
 * schema, what is expected from the table; a field that is missing in the table fails.
 */

const schema = await graphqlSchema();
const roots = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
  ['subscription', schema.getSubscriptionType()],
] as const;
const fields = roots.flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field })),
);

type Asker = { name: string; role: (typeof roles)[number]; malls: string[] | null; isPerson: boolean };

const askers: Asker[] = roles.flatMap((role) => [
  { name: `${role}, signed in`, role, malls: null, isPerson: true },
  { name: `key of a ${role}`, role, malls: null, isPerson: false },
  { name: `key of a ${role}, bound`, role, malls: ['ownmall'], isPerson: false },
]);
const bound = askers.filter(({ malls }) => malls !== null);

let server: GraphqlServer;
let own: Subject;
let other: Subject;
const keys = new Map<string, string>();

beforeAll(async () => {
  server = await startGraphqlServer();
  other = await aSubject('othermall');
  own = await aSubject('ownmall', other);
  for (const { name, role, malls } of askers) keys.set(name, await server.key(role, malls ?? []));
  for (const role of roles) await server.signIn(role);
});
afterAll(() => server.stop());

/** A mall with all that can belong to one; with `strayTo`, parts of it point to what belongs to another mall. */
async function aSubject(mallId: string, strayTo?: Subject): Promise<Subject> {
  const em = server.em();
  const mall = await aMall(em, { id: mallId, name: `name of ${mallId}` });
  await aShop(em, { mall, name: `shop of ${mallId}` });
  const order = await aPaidOrder(em, { mall, buyerId: `${mallId}-buyer` });
  const approval = await anApproval(em, { order });
  const message = await aWebhookEvent(em, { order, mallId, body: `{"from":"${mallId}"}` });
  const notice = await aNotification(em, { order, url: `https://${mallId}.example/notify` });
  const bulkRun = await aBulkRun(em, {
    boundTo: mallId,
    selection: { filter: { mallIds: [mallId] } },
    malls: [mallId],
  });
  await anOrderEvent(em, { order, webhookEvent: message, notification: notice });
  if (strayTo) {
    await aWebhookEvent(em, { order: strayTo.orderId, mallId, duplicateOf: strayTo.messageId });
    await anOrderEvent(em, { order, webhookEvent: strayTo.messageId, notification: strayTo.noticeId });
  }
  const ids = {
    orderId: order.id,
    messageId: message.id,
    noticeId: notice.id,
    approvalId: approval.id,
    bulkRunId: bulkRun.id,
  };
  return { mallId, orderNumber: order.orderNumber, ...ids };
}

type Field = { kind: string; name: string; field: GraphQLField<unknown, unknown> };

function ask({ name, role, isPerson }: Asker, { kind, field }: Field, subject: Subject): Promise<Answer> {
  const args = accessTable[field.name]?.args?.(subject) ?? '';
  const query = `${kind} { ${field.name}${args} ${wholeSelection(field.type, 2)} }`;
  return isPerson ? server.ask(query, {}, role) : server.askWith(keys.get(name) ?? '', query);
}

function isLetIn({ role, malls, isPerson }: Asker, rule: AccessRule): boolean {
  if (rule === 'signed-in') return true;
  return rule === 'person' ? isPerson : mayDo({ role, malls }, rule);
}

const outcomeOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code).join() ?? 'answered';

test('the table has every field, with the rule that the field itself carries, and no other', () => {
  const carried = fields.map(({ name, field }) => [name, ruleOf(field)]);
  expect(Object.fromEntries(carried)).toEqual(
    Object.fromEntries(Object.entries(accessTable).map(([name, { rule }]) => [name, rule])),
  );
});

describe.each(fields)('$kind $name', (given) => {
  const row = accessTable[given.name];

  test('is refused to whoever is not signed in, and to a key that is none', async () => {
    const args = row?.args?.(own) ?? '';
    const query = `${given.kind} { ${given.name}${args} ${wholeSelection(given.field.type, 0)} }`;
    const nobody = await server.ask(query, {}, null);
    const stranger = await server.askWith(`pgb_${'A'.repeat(43)}`, query);
    expect([outcomeOf(nobody), outcomeOf(stranger)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('is answered to those whose role may, and refused to all others', async () => {
    const rule = row?.rule ?? 'signed-in';
    const outcomes: Record<string, string> = {};
    for (const asker of askers) outcomes[asker.name] = outcomeOf(await ask(asker, given, own));
    const expected = askers.map((asker) => [asker.name, isLetIn(asker, rule) ? 'answered' : 'FORBIDDEN']);
    expect(outcomes).toEqual(Object.fromEntries(expected));
  });

  test('shows a bound key nothing of another mall, however it is asked for', async () => {
    const traces = [
      other.mallId,
      other.orderId,
      other.orderNumber,
      other.messageId,
      other.noticeId,
      other.approvalId,
      other.bulkRunId,
    ];
    for (const asker of bound) {
      for (const subject of [own, other]) {
        const { text } = await ask(asker, given, subject);
        const echo = row?.echoes && subject[row.echoes];
        expect(
          traces.filter((trace) => trace !== echo && text.includes(trace)),
          asker.name,
        ).toEqual([]);
      }
    }
  });

  if (row?.unseen) {
    test('shows a bound key its own mall, and of another as much as if there were none', async () => {
      for (const asker of bound.filter((each) => isLetIn(each, row.rule))) {
        const seen = await ask(asker, given, own);
        expect(outcomeOf(seen), asker.name).toBe('answered');
        expect(seen.text, asker.name).toMatch(/ownmall|Success|StateRefusal|InputRefusal/);
        const unseen = (await ask(asker, given, other)).data?.[given.name] as unknown;
        const isList = /^\(first|^$/.test(row.args?.(other) ?? '');
        if (row.unseen === 'NotFoundRefusal') expect(unseen).toMatchObject({ __typename: 'NotFoundRefusal' });
        else if (!isList) expect(unseen).toBeNull();
      }
    });
  }
});

test('an unbound key sees both malls, so the rows that the bound ones miss are there', async () => {
  const { text } = await server.askWith(keys.get('key of a viewer') ?? '', '{ orders { edges { node { mallId } } } }');
  expect(text).toContain('ownmall');
  expect(text).toContain('othermall');
});

test('counts and filters of a bound key are of its own malls', async () => {
  const query = `{
    orders(filter: { mallIds: ["othermall"] }) { totalCount }
    all: orders { totalCount }
    webhookEvents { totalCount }
    search: orders(filter: { search: "${other.orderNumber}" }) { totalCount }
  }`;
  const { data } = await server.askWith(keys.get('key of a admin, bound') ?? '', query);
  expect(data).toEqual({
    orders: { totalCount: 0 },
    all: { totalCount: 1 },
    webhookEvents: { totalCount: 2 },
    search: { totalCount: 0 },
  });
});

test.each(roles)('the viewer with the role %s learns what it may do', async (role) => {
  const { data } = await server.ask('{ viewer { name email role permissions mallIds twoStep stepUp } }', {}, role);
  const permissions = permissionsOf({ role, malls: null });
  const account = { mallIds: null, twoStep: false, stepUp: null };
  expect(data).toEqual({ viewer: { name: role, email: `${role}@pgbridge.example`, role, permissions, ...account } });
});

test('a key learns that it is one, and what it is bound to', async () => {
  const query = '{ viewer { name email role mallIds permissions } }';
  const { data } = await server.askWith(keys.get('key of a admin, bound') ?? '', query);
  const permissions = permissionsOf({ role: 'admin', malls: ['ownmall'] });
  const viewer = { name: 'key of a admin', email: null, role: 'admin', mallIds: ['ownmall'], permissions };
  expect(data).toEqual({ viewer });
});
