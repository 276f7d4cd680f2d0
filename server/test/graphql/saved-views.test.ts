import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { aMall, anAttention, anOrder } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
  const mall = await aMall(server.em(), { id: 'hanok' });
  await anAttention(server.em(), { order: await anOrder(server.em(), { mall: mall.id }) });
  await anOrder(server.em(), { mall: mall.id });
});
afterAll(() => server.stop());

type Role = 'viewer' | 'support' | 'operator' | 'admin';
type View = { id: string; name: string; isOwn: boolean; isDefault: boolean; count: number | null; filter: object };
type Came = { __typename: string; code?: string; viewId?: string; views?: View[] };

const shown = 'id name isShared isOwn ownerName filter sort columns isCounted isDefault count';

async function change(role: Role, name: string, input: object): Promise<Came> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { __typename ... on Refusal { code } ... on SavedViewSuccess { viewId views { ${shown} } } }
  }`;
  const { data, errors } = await server.ask(query, { input }, role);
  expect(errors).toBeUndefined();
  return (data as unknown as Record<string, Came>)[name] as Came;
}

async function viewsOf(role: Role): Promise<View[]> {
  const { data } = await server.ask(`{ savedViews { ${shown} } }`, {}, role);
  return (data as unknown as { savedViews: View[] }).savedViews;
}

const filter = { needsAttention: true, dates: { period: 'LAST_7_DAYS' }, statuses: ['REQUESTED'] };

test('a view keeps filter, sort and columns; it is counted for whom wants it, and the list begins with one', async () => {
  const input = {
    name: ' Mine ',
    filter,
    sort: 'UPDATED_AT_DESC',
    columns: ['time', 'order'],
    idempotencyKey: 'view-one',
  };
  const { viewId = '' } = await change('viewer', 'saveView', input);
  expect((await change('viewer', 'saveView', input)).viewId).toBe(viewId);
  expect(await viewsOf('viewer')).toEqual([
    {
      id: viewId,
      name: 'Mine',
      isShared: false,
      isOwn: true,
      ownerName: 'viewer',
      filter,
      sort: 'UPDATED_AT_DESC',
      columns: ['time', 'order'],
      isCounted: false,
      isDefault: false,
      count: null,
    },
  ]);
  const other = await change('viewer', 'saveView', { name: 'All', filter: {} });
  await change('viewer', 'markView', { viewId, isCounted: true, isDefault: true });
  const { views } = await change('viewer', 'markView', { viewId: other.viewId, isDefault: true });
  expect(views?.map(({ name, count, isDefault }) => [name, count, isDefault])).toEqual([
    ['Mine', 1, false],
    ['All', null, true],
  ]);
  const ordered = await change('viewer', 'orderViews', { viewIds: [other.viewId, viewId] });
  expect(ordered.views?.map(({ name }) => name)).toEqual(['All', 'Mine']);
  expect(await viewsOf('support')).toEqual([]);
});

test('who may share does, colleagues see it, and only its owner or an admin changes it; the audit log has it', async () => {
  expect(await change('viewer', 'saveView', { name: 'x', filter: {}, isShared: true })).toMatchObject({
    __typename: 'StateRefusal',
    code: 'SHARING_FORBIDDEN',
  });
  const given = { name: 'Ours', filter: { ...filter, search: 'buyer@hana' }, isShared: true };
  const { viewId = '' } = await change('support', 'saveView', given);
  expect((await viewsOf('viewer')).find(({ id }) => id === viewId)).toMatchObject({ name: 'Ours', isOwn: false });
  const seen = await change('viewer', 'markView', { viewId, isCounted: true });
  expect(seen.views?.find(({ id }) => id === viewId)?.count).toBe(0);
  expect(await change('operator', 'changeView', { viewId, name: 'Theirs' })).toMatchObject({ code: 'VIEW_OF_ANOTHER' });
  expect(await change('viewer', 'deleteView', { viewId })).toMatchObject({ code: 'VIEW_OF_ANOTHER' });
  expect((await change('admin', 'changeView', { viewId, name: 'Everybody’s' })).viewId).toBe(viewId);
  await change('support', 'changeView', { viewId, isShared: false });
  expect((await viewsOf('viewer')).map(({ id }) => id)).not.toContain(viewId);
  expect(await change('admin', 'deleteView', { viewId })).toMatchObject({ code: 'VIEW_UNKNOWN' });
  await change('support', 'changeView', { viewId, isShared: true });
  await change('support', 'deleteView', { viewId });
  const entries = await server.em().find(AuditEntry, { subjectId: viewId }, { orderBy: { number: 'asc' } });
  expect(entries.map(({ action }) => action)).toEqual([
    'VIEW_SHARED',
    'VIEW_CHANGED',
    'VIEW_UNSHARED',
    'VIEW_SHARED',
    'VIEW_DELETED',
  ]);
  expect(JSON.stringify(entries)).not.toContain('buyer@hana');
});

test('a person has as many as a hundred views, and not more', async () => {
  for (let n = 0; n < 100; n++)
    expect((await change('operator', 'saveView', { name: `${n}`, filter: {} })).viewId).toBeTruthy();
  expect(await change('operator', 'saveView', { name: 'one more', filter: {} })).toMatchObject({
    code: 'TOO_MANY_VIEWS',
  });
}, 60_000);
