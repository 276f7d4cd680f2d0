import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Order } from '../../src/store/entities/order.ts';
import { startWorld, type World } from '../support/app.ts';
import { newOrderNumber, type PartnerAnswer, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** The database takes no more: SQLite may not grow, PostgreSQL says what it says when its disk is full. */
async function fill(): Promise<void> {
  const db = world.app.bridge.orm.em.getKysely();
  if (inject('databaseTemplate').kind === 'sqlite') return void (await sql`pragma max_page_count = 1`.execute(db));
  await sql`
    create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
  `.execute(db);
  await sql`create trigger no_room before insert on attempts execute function no_room()`.execute(db);
}

async function makeRoom(): Promise<void> {
  const db = world.app.bridge.orm.em.getKysely();
  if (inject('databaseTemplate').kind === 'sqlite') await sql`pragma max_page_count = 1000000`.execute(db);
  else await sql`drop trigger no_room on attempts`.execute(db);
}

it('a full disk: partners are told to come again, and what they then repeat is done once', async () => {
  await fill();
  let refused: { order_id: string; answer: PartnerAnswer } | undefined;
  // What lies in pages that are there already still fits, for a while.
  for (let tries = 0; tries < 200 && !refused; tries++) {
    const order_id = newOrderNumber();
    const answer = await wire(world).requestPayment(paymentRequest(world, { order_id }));
    if (answer.status !== 200) refused = { order_id, answer };
  }
  expect(refused?.answer).toMatchObject({ status: 503 });
  expect(refused?.answer.headers.get('retry-after')).toBe('5');

  await makeRoom();
  const order_id = refused?.order_id ?? '';
  expect(await wire(world).requestPayment(paymentRequest(world, { order_id }))).toMatchObject({ status: 200 });
  const orders = await world.app.bridge.orm.em
    .fork()
    .find(Order, { orderNumber: order_id }, { populate: ['attempts'] });
  expect(orders).toMatchObject([{ status: 'REQUESTED', attemptCount: 1, attempts: { length: 1 } }]);
  expect(world.sandbox.pg.orders().filter(({ orderName }) => orderName === order_id)).toHaveLength(1);
});
