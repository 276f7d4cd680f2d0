import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { isPostgres } from '../support/graphql-server.ts';
import { placeOrder } from '../support/place-order.ts';
import { type Asker, askerOf } from '../support/world-asker.ts';

let world: World;
let support: Asker;
beforeAll(async () => {
  world = await startWorld();
  support = await askerOf(world, 'support');
});
afterAll(() => world.stop());

const answer =
  '__typename ... on Refusal { code params } ... on AddNoteSuccess { note { id at author authorKind text } }';
const add = (input: object, asker = support) => asker.change('addNote', 'AddNoteInput', input, answer);

type Shown = {
  order: {
    notes: { id: string; text: string; author: string }[];
    timeline: { edges: { node: { kind: string; actor: string; params: Record<string, unknown> } }[] };
  };
};

async function shown(id: string) {
  const query = `query ($id: ID!) {
    order(id: $id) { notes { id text author } timeline(first: 50) { edges { node { kind actor params } } } }
  }`;
  const { order } = await support.ask<Shown>(query, { id });
  const lines = order.timeline.edges.map(({ node }) => node).filter(({ kind }) => kind === 'NOTE_ADDED');
  return { texts: order.notes.map(({ text }) => text), notes: order.notes, lines };
}

describe('a note on an order', () => {
  it('stands with the order, in its history and, without its text, in the audit log', async () => {
    const { id, orderNumber } = await placeOrder(world);
    const added = await add({ orderId: id, text: ' The buyer called. ' });
    const note = { author: support.name, authorKind: 'API_KEY', text: 'The buyer called.', at: expect.any(String) };
    expect(added).toMatchObject({ __typename: 'AddNoteSuccess', note });
    const { notes, lines } = await shown(id);
    expect(notes).toMatchObject([{ text: 'The buyer called.', author: support.name }]);
    expect(lines).toMatchObject([
      { actor: 'OPERATOR', params: { by: support.name, text: 'The buyer called.', noteId: notes[0]?.id } },
    ]);
    const [entry, ...more] = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: id });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ action: 'NOTE_ADDED', subjectName: orderNumber, mallId: 'tindahan' });
    expect(JSON.stringify(entry)).not.toContain('buyer called');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{amount} {{by}} %s',
    "'; drop table order_notes; --",
    '한글 메모 🙂 "quoted" \\ back',
    'two\nlines',
  ])('is text and nothing else: %s', async (text) => {
    const { id } = await placeOrder(world);
    await add({ orderId: id, text });
    const { texts, lines } = await shown(id);
    expect(texts).toEqual([text]);
    expect(lines[0]?.params.text).toBe(text);
  });

  it('keeps no card number, and nothing that a database can’t store', async () => {
    const { id } = await placeOrder(world);
    await add({ orderId: id, text: 'card 4111 1111 1111 1111 a\u0000b \ud800' });
    expect((await shown(id)).texts).toEqual(['card [masked] ab \ufffd']);
  });

  it('comes once for one key, later and at once', async () => {
    const { id } = await placeOrder(world);
    const input = { orderId: id, text: 'once', idempotencyKey: `note-${id}` };
    const all = await Promise.all([add(input), add(input), add(input)]);
    all.push(await add(input));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await shown(id)).texts).toEqual(['once']);
    expect(await add({ ...input, text: 'other' })).toMatchObject({ code: 'KEY_REUSED', params: { fields: ['text'] } });
    await add({ orderId: id, text: 'once' });
    expect((await shown(id)).texts).toEqual(['once', 'once']);
  });

  it.each([
    ['', 'NOTE_EMPTY'],
    [' \n', 'NOTE_EMPTY'],
    ['x'.repeat(2_001), 'NOTE_TOO_LONG'],
  ])('has something in it, and not too much', async (text, code) => {
    const { id } = await placeOrder(world);
    expect(await add({ orderId: id, text })).toMatchObject({ __typename: 'InputRefusal', code });
    expect((await shown(id)).texts).toEqual([]);
  });

  it('may have 2000 characters', async () => {
    const { id } = await placeOrder(world);
    await add({ orderId: id, text: 'x'.repeat(2_000) });
    expect((await shown(id)).texts[0]).toHaveLength(2_000);
  });

  it('is not for another mall’s orders, nor by those who only read', async () => {
    const { id } = await placeOrder(world);
    const other = await askerOf(world, 'admin', ['hanokmall']);
    const unknown = { __typename: 'NotFoundRefusal', code: 'UNKNOWN_ORDER' };
    expect(await add({ orderId: id, text: 'hello' }, other)).toMatchObject(unknown);
    expect(await add({ orderId: 'none', text: 'hello' })).toMatchObject(unknown);
    await expect(add({ orderId: id, text: 'hello' }, await askerOf(world, 'viewer'))).rejects.toThrow('FORBIDDEN');
    expect((await shown(id)).texts).toEqual([]);
  });

  it('cannot be changed or removed, whoever holds the connection', async () => {
    const { id } = await placeOrder(world);
    await add({ orderId: id, text: 'for good' });
    const { orm } = world.app.bridge;
    const run = (sql: string) => orm.em.fork().getConnection().execute(sql);
    const all = [`update order_notes set text = 'other'`, 'delete from order_notes'];
    if (isPostgres(orm)) all.push('truncate order_notes');
    for (const sql of all) await expect(run(sql)).rejects.toThrow('append-only');
  });
});
