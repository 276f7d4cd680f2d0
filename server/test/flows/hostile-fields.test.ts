import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { type DoorMessages, doorMessages } from '../support/door-messages.ts';
import { type Door, type DoorName, doorNames, doors } from '../support/doors.ts';
import { expectRefused, stateOf } from '../support/refused.ts';
import type { Fields } from '../support/wire.ts';

let world: World;
let messages: DoorMessages;
beforeAll(async () => {
  world = await startWorld();
  messages = await doorMessages(world);
});
afterAll(() => world.stop());

function post(name: DoorName, body: string, contentType = 'application/json') {
  const { path, headers }: Door = doors[name];
  // Of one address only 60 rejected messages a minute are kept.
  world.clock.pass(1);
  const init = { method: 'POST', redirect: 'manual', body } as const;
  return fetch(`${world.app.url}${path}`, { ...init, headers: { 'content-type': contentType, ...headers } });
}

/** Right but for something at one end, or nothing like it. */
const texts = (good: unknown): unknown[] => [
  `${good}\r\nSet-Cookie: a=b`,
  `${good}\n`,
  ` ${good}`,
  `${good}\u0000`,
  `${good}\ud800`,
  '가',
  'x'.repeat(5_000),
  '',
];
const prototypes = ['__proto__', 'constructor', 'prototype'];
const shapes: unknown[] = [
  ['x'],
  [['x']],
  {},
  { length: 1 },
  { constructor: { prototype: {} } },
  true,
  null,
  undefined,
];
const amounts = [
  ...['1e9', '1E2', '9'.repeat(20), '-1', '+1', '-0', '0x10', '１０００', '1000٫00', '1,000.00', ' 1000', '1000 '],
  ...['Infinity', 'NaN', '1000.', '.5', '1000.123456789', 1e21, -5, 1e-7],
];

function hostile(name: DoorName, field: string, good: unknown): unknown[] {
  const values = [...texts(good), ...shapes, ...(isFreeName(field) ? [] : prototypes)];
  if (!/amount$/.test(field)) return values.filter((value) => !isHarmless(field, value));
  // What the PG itself signs, and what nobody reads, may be any number that is one.
  const numbers = /webhook/.test(name) || field === 'amount' ? amounts : [...amounts, '0', '9'.repeat(16)];
  return [...values, ...numbers];
}

/** Members, and what the PG chooses, may be called as they like. */
const isFreeName = (field: string) => ['member_id', 'order_code', 'refund_code'].includes(field);
/** Most events tell things that we don't use. */
const isHarmless = (field: string, value: unknown) =>
  field === 'resource' && typeof value === 'object' && value !== null && !Array.isArray(value);

const table = doorNames.flatMap((name) => doors[name].fields.map((field): [DoorName, string] => [name, field]));

describe('a message that is right and rightly signed but for one field (contract.md §11-22)', () => {
  it.each(table)('%s: whatever else stands in %s is refused, kept, and changes nothing', async (name, field) => {
    const before = await stateOf(world);
    const good = messages[name]()[field];
    for (const value of hostile(name, field, good)) {
      const answer = await post(name, JSON.stringify(messages[name]({ [field]: value })));
      await expectRefused(world, answer, `${field} = ${JSON.stringify(value)?.slice(0, 60)}`);
    }
    expect(await stateOf(world)).toBe(before);
  });

  it.each(table)('%s: a form in which %s comes twice is refused, kept, and changes nothing', async (name, field) => {
    const before = await stateOf(world);
    const fields = messages[name]();
    for (const twin of [field, `${field}[]`, `${field}[0]`, `${field}[a]`]) {
      const form = formOf(fields);
      form.append(twin, form.get(field) ?? 'x');
      await expectRefused(world, await post(name, `${form}`, 'application/x-www-form-urlencoded'), twin);
    }
    expect(await stateOf(world)).toBe(before);
  });
});

function formOf(fields: Fields): URLSearchParams {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    isText(value) ? String(value) : JSON.stringify(value),
  ]);
  return new URLSearchParams(texts);
}

const isText = (value: unknown) => typeof value !== 'object';
