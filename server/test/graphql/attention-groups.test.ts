import { attentionCauses } from '@pgbridge/shared/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { causesByUrgency } from '../../src/domain/situation.ts';
import { aMall, anAttention, anOrder, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
const earlier = new Date(someTime.getTime() - 60_000);

beforeAll(async () => {
  server = await startGraphqlServer();
  const em = server.em();
  const hanok = await aMall(em, { id: 'hanok' });
  const tindahan = await aMall(em, { id: 'tindahan' });
  const here = await anOrder(em, { mall: hanok });
  const there = await anOrder(em, { mall: tindahan });
  await anAttention(em, { order: here, cause: 'NOTIFY_EXHAUSTED' });
  await anAttention(em, { order: there, cause: 'NOTIFY_EXHAUSTED', since: earlier });
  await anAttention(em, { order: there, cause: 'HELD_MISMATCH' });
  await anAttention(em, { order: here, cause: 'LATE_MONEY', resolvedAt: someTime });
});
afterAll(() => server.stop());

const query = 'query ($mallIds: [String!]) { attentionGroups(mallIds: $mallIds) { cause orderCount since } }';
const held = { cause: 'HELD_MISMATCH', orderCount: 1, since: someTime.toISOString() };

describe('what needs a person', () => {
  test('is grouped by cause, the most urgent first, with how many and since when; what is settled is gone', async () => {
    const { data } = await server.ask(query);
    expect(data?.attentionGroups).toEqual([
      held,
      { cause: 'NOTIFY_EXHAUSTED', orderCount: 2, since: earlier.toISOString() },
    ]);
  });

  test('can be asked of some malls only', async () => {
    const { data } = await server.ask(query, { mallIds: ['hanok'] });
    const mine = { cause: 'NOTIFY_EXHAUSTED', orderCount: 1, since: someTime.toISOString() };
    expect(data?.attentionGroups).toEqual([mine]);
    expect((await server.ask(query, { mallIds: [] })).data?.attentionGroups).toEqual([]);
  });

  test('counts for a bound key what belongs to its malls, and nothing else', async () => {
    const key = await server.key('viewer', ['tindahan']);
    const { data } = await server.askWith(key, query, { mallIds: ['hanok', 'tindahan'] });
    const theirs = { cause: 'NOTIFY_EXHAUSTED', orderCount: 1, since: earlier.toISOString() };
    expect(data?.attentionGroups).toEqual([held, theirs]);
  });

  test('leaves no cause out', () => {
    expect([...causesByUrgency].sort()).toEqual([...attentionCauses].sort());
  });
});
