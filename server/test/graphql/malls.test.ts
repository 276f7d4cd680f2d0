import { mallStates } from '@pgbridge/shared/mall-words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import type { Em } from '../../src/store/orm.config.ts';
import { aMall, anAttention, anOrder, aPaidOrder, aShop, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { aMallCheck, aMallEvent, aMallToken } from '../support/mall-builders.ts';

let server: GraphqlServer;
const at = (days: number) => new Date(someTime.getTime() + days * 24 * 3_600_000);

/** Malls by id: how each differs from one that works, and how it does. */
const kinds: Record<string, { state: string; mall?: Partial<Mall>; more?: (em: Em, mall: Mall) => Promise<unknown> }> =
  {
    works: { state: 'WORKING' },
    somecurrencies: {
      state: 'WORKING',
      more: (em, mall) => aShop(em, { mall, shopNo: 2, currency: 'EUR', enabled: false }),
    },
    wastested: {
      state: 'WORKING',
      more: (em, { id }) => aMallCheck(em, { mallId: id, finding: 'KEYS_TAKEN', state: 'OK' }),
    },
    periodover: { state: 'WORKING', mall: { expiredAt: someTime } },
    domainsold: { state: 'WORKING', mall: { domainsReadAt: null } },
    unlinked: { state: 'SETUP_INCOMPLETE', mall: { unlinkedAt: someTime } },
    nokeys: { state: 'SETUP_INCOMPLETE', mall: { pgSecretKeySealed: null } },
    keysrefused: { state: 'SETUP_INCOMPLETE', more: (em, { id }) => aMallCheck(em, { mallId: id }) },
    paused: {
      state: 'PAUSED',
      mall: { noticesPausedAt: someTime, noticesPausedBy: 'Hana', noticesPauseReason: 'moving' },
    },
    pausedbad: { state: 'PAUSED', mall: { noticesPausedAt: someTime, pgSecretKeySealed: null } },
    removed: { state: 'UNINSTALLED', mall: { uninstalledAt: someTime, noticesPausedAt: someTime } },
  };

beforeAll(async () => {
  server = await startGraphqlServer();
  const em = server.em();
  for (const [id, { mall: given = {}, more }] of Object.entries(kinds)) {
    const works = { id, name: `${id} 상점`, pgSecretKeySealed: 'sealed', domainsReadAt: someTime };
    const mall = await aMall(em, { ...works, ...given });
    await aShop(em, { mall });
    await aMallToken(em, { mallId: id });
    await more?.(em, mall);
  }
  const bare = { pgSecretKeySealed: 'sealed', domainsReadAt: someTime };
  await aShop(em, { mall: await aMall(em, { id: 'norights', ...bare }) });
  const ended = await aMall(em, { id: 'rightsended', ...bare });
  await aMallToken(em, { mallId: ended.id, refreshExpiresAt: someTime });
  await aShop(em, { mall: ended });
  await aMallToken(em, { mallId: (await aMall(em, { id: 'noshops', ...bare })).id });
  const foreign = await aMall(em, { id: 'foreign', ...bare });
  await aMallToken(em, { mallId: foreign.id });
  await aShop(em, { mall: foreign, currency: 'EUR' });
});
afterAll(() => server.stop());

const expected: Record<string, string> = {
  ...Object.fromEntries(Object.entries(kinds).map(([id, { state }]) => [id, state])),
  ...Object.fromEntries(['norights', 'rightsended', 'noshops', 'foreign'].map((id) => [id, 'SETUP_INCOMPLETE'])),
};

type Row = Record<string, unknown> & { id: string; state: string };
type List = { edges: { cursor: string; node: Row }[]; pageInfo: Record<string, unknown>; totalCount: number };

const listQuery = `query ($filter: MallFilter, $first: Int, $after: String, $last: Int, $before: String) {
  mallList(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id state } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  }
}`;

async function list(variables: object): Promise<List> {
  const { data, errors } = await server.ask(listQuery, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { mallList: List }).mallList;
}

const idsOf = ({ edges }: List) => edges.map(({ node }) => node.id);

describe('malls', () => {
  test('say how they do, in one word', async () => {
    const { edges } = await list({ first: 100 });
    expect(Object.fromEntries(edges.map(({ node }) => [node.id, node.state]))).toEqual(expected);
  });

  test.each(mallStates)('in the state %s are found by it, and no others', async (state) => {
    const found = idsOf(await list({ first: 100, filter: { states: [state] } }));
    const wanted = Object.keys(expected).filter((id) => expected[id] === state);
    expect(found).toEqual(wanted.toSorted());
  });

  test('are found by a part of id or name, whatever its case; a sign of the pattern language is no pattern', async () => {
    expect(idsOf(await list({ filter: { search: 'PAUSED' } }))).toEqual(['paused', 'pausedbad']);
    expect(idsOf(await list({ filter: { search: 'keysrefused 상' } }))).toEqual(['keysrefused']);
    expect(idsOf(await list({ filter: { search: '%' } }))).toEqual([]);
    expect(idsOf(await list({ filter: { search: '_orks' } }))).toEqual([]);
  });

  test('come in pages, forwards and backwards', async () => {
    const all = Object.keys(expected).toSorted();
    const first = await list({ first: 4 });
    const second = await list({ first: 4, after: first.pageInfo.endCursor });
    const back = await list({ last: 4, before: second.pageInfo.startCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(all.slice(0, 8));
    expect(idsOf(back)).toEqual(idsOf(first));
    expect(first).toMatchObject({ totalCount: all.length, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const wrong = await server.ask(listQuery, { after: Buffer.from('no mall!').toString('base64url') });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a bound key finds its own, whatever it asks for', async () => {
    const { data } = await server.askWith(await server.key('viewer', ['paused']), listQuery, {
      filter: { states: [...mallStates] },
    });
    expect(data).toMatchObject({ mallList: { totalCount: 1, edges: [{ node: { id: 'paused' } }] } });
  });
});

const detail = `query ($id: ID!) { mall(mallId: $id) {
  shops { shopNo partnerId enabled } enabledShopCount currencies domains domainsReadAt rightsUntil lastPaymentAt
  openCauses { cause orderCount } noticesPause { since by reason } paymentMethod installedAt
  setup { code state finding fix testedAt params } history(first: 2) { edges { node { kind actor by params } } }
} }`;

describe('one mall', () => {
  test('tells its shops, rights, last payment, open causes and history', async () => {
    const em = server.em();
    const mall = await em.findOneOrFail(Mall, 'works');
    await aPaidOrder(em, { mall, paidAt: at(1) });
    await aPaidOrder(em, { mall, paidAt: at(2) });
    const order = await anOrder(em, { mall });
    await anAttention(em, { order, cause: 'NOTIFY_EXHAUSTED' });
    await anAttention(em, { order, cause: 'LATE_MONEY' });
    await anAttention(em, { order: await anOrder(em, { mall }), cause: 'NOTIFY_EXHAUSTED' });
    await anAttention(em, { order, cause: 'PRICE_DIFFERS', resolvedAt: someTime });
    await aMallEvent(em, { mall });
    await aMallEvent(em, { mall, at: at(1), kind: 'SHOP_ON', params: { shopNo: 1 } });
    const { data } = await server.ask(detail, { id: 'works' }, 'viewer');
    expect(data?.mall).toMatchObject({
      shops: [{ shopNo: 1, partnerId: expect.stringMatching(/^partner-/), enabled: true }],
      enabledShopCount: 1,
      currencies: ['KRW'],
      domains: ['hanok.example'],
      rightsUntil: at(14).toISOString(),
      lastPaymentAt: at(2).toISOString(),
      openCauses: [
        { cause: 'LATE_MONEY', orderCount: 1 },
        { cause: 'NOTIFY_EXHAUSTED', orderCount: 2 },
      ],
      noticesPause: null,
      history: { edges: [{ node: { kind: 'SHOP_ON', params: { shopNo: 1 } } }, { node: { kind: 'INSTALLED' } }] },
    });
  });

  test('says for each line of its setup what was found, when, and what mends it', async () => {
    const { data } = await server.ask(detail, { id: 'keysrefused' }, 'viewer');
    const { setup } = (data?.mall ?? {}) as unknown as { setup: Record<string, unknown>[] };
    expect(setup.map(({ code, state, finding, fix }) => [code, state, finding, fix])).toEqual([
      ['RIGHTS', 'OK', 'GRANTED', null],
      ['TOKEN', 'OK', 'TOKEN_LASTS', null],
      ['PG_KEYS', 'BAD', 'KEYS_REFUSED', 'ENTER_KEYS'],
      ['CURRENCY', 'OK', 'CURRENCIES_FIT', null],
      ['REGISTRATION', 'OK', 'SHOPS_ON', null],
      ['SCRIPT', 'CAREFUL', 'SCRIPT_OLD', 'WAIT_A_DAY'],
      ['NOTICES', 'UNTESTED', 'NEVER_TRIED', 'TEST'],
      ['CLOCK', 'UNTESTED', 'NEVER_TRIED', 'TEST'],
    ]);
    expect(setup[2]).toMatchObject({ testedAt: someTime.toISOString(), params: { httpStatus: 401 } });
    expect(setup[6]?.testedAt).toBeNull();
  });

  test('that is paused says since when, by whom and why', async () => {
    const { data } = await server.ask(detail, { id: 'paused' }, 'viewer');
    const pause = { since: someTime.toISOString(), by: 'Hana', reason: 'moving' };
    expect(data?.mall).toMatchObject({ noticesPause: pause });
  });
});
