import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { type DoorMessages, doorMessages } from '../support/door-messages.ts';
import { type Door, type DoorName, doorNames, doors } from '../support/doors.ts';
import { look } from '../support/look.ts';
import { messageOf, stateOf } from '../support/refused.ts';

let world: World;
let messages: DoorMessages;
beforeAll(async () => {
  world = await startWorld();
  messages = await doorMessages(world);
});
afterAll(() => world.stop());

/** Sends it. @returns the status, once it is sure that the caller learned nothing and staff find the message */
async function send(name: DoorName, body: BodyInit, contentType: string): Promise<number> {
  const { path, headers, kind }: Door = doors[name];
  // Of one address only 60 rejected messages a minute are kept.
  world.clock.pass(1);
  const response = await fetch(`${world.app.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': contentType, ...headers },
    body,
  });
  expect(await response.text()).not.toMatch(/node_modules|\.ts:\d|RangeError|TypeError/);
  // The review page only shows again what is owed when the form names another amount.
  if (kind === 'EXTERNAL_PAY' && response.status === 409) return response.status;
  expect(await messageOf(world, response)).toMatchObject({ kind, httpStatus: response.status });
  return response.status;
}

const name = fc.constantFrom(...doorNames);
const contentType = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', 'x/y; z');
const bytes = fc.uint8Array({ maxLength: 600 }).map((given) => new Uint8Array(given));
const text = fc.string({ unit: 'binary', maxLength: 300 });
const body = fc.oneof(bytes, text, fc.json({ maxDepth: 6 }), fc.webQueryParameters(), fc.webSegment());

it('random bytes, texts, JSON and forms are refused at every door, kept, and change nothing', async () => {
  const before = await stateOf(world);
  await fc.assert(
    fc.asyncProperty(name, body, contentType, async (door, garbage, type) => {
      const status = await send(door, garbage, type);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
  expect(await stateOf(world)).toBe(before);
});

const value = fc.oneof(text, fc.jsonValue({ maxDepth: 4 }), fc.double(), fc.bigInt().map(String), fc.webUrl());

it('a good message with something random in one field never does more than it says', async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.nat(), value, async (door, index, given) => {
      const { fields } = doors[door];
      const field = fields[index % fields.length] ?? '';
      const status = await send(door, JSON.stringify(messages[door]({ [field]: given })), 'application/json');
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  for (const order of await look(world).orders()) {
    expect(order.refundedMinor + order.reservedMinor).toBeLessThanOrEqual(order.paidMinor);
    expect([0n, order.requestedMinor]).toContain(order.paidMinor);
  }
});

it('and after all of it the good messages are taken', async () => {
  for (const door of ['asynchronous payment request', 'payment webhook', 'synchronous cancel request'] as const) {
    expect(await send(door, JSON.stringify(messages[door]()), 'application/json')).toBe(200);
  }
});
