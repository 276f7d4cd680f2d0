import { createHash, createHmac } from 'node:crypto';
import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { type DoorMessages, doorMessages } from '../support/door-messages.ts';
import { type Door, doors } from '../support/doors.ts';
import { look } from '../support/look.ts';
import type { Fields } from '../support/wire.ts';

let world: World;
let messages: DoorMessages;
beforeAll(async () => {
  world = await startWorld();
  messages = await doorMessages(world);
});
afterAll(() => world.stop());
// Of one address only 60 rejected messages a minute are kept.
beforeEach(() => world.clock.pass(60));

const { serviceKey, clientSecret, webhookKey } = demoSecrets;
const hmac = (text: string, key: string = serviceKey) => createHmac('sha256', key).update(text).digest('base64');
const hex = (text: string) => createHmac('sha256', serviceKey).update(text).digest('hex');

async function send(door: Door, fields: Fields) {
  const headers = { 'content-type': 'application/json', origin: new URL(world.sandbox.mallUrl).origin };
  const response = await fetch(`${world.app.url}${door.path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(fields),
  });
  const body = await response.text();
  const requestId = response.headers.get('x-request-id') ?? '';
  const stored = (await look(world).messages({ verdict: 'REJECTED' })).find((one) => one.requestId === requestId);
  return { status: response.status, body, stored };
}

type Wrong = [cause: string, field: string | null, signature: (fields: Record<string, string>) => string];

const ofPayment: Wrong[] = [
  ['other-key', null, (f) => hmac(`${f.amount}${f.currency}${f.order_id}${f.partner_id}`, clientSecret)],
  ['empty-key', null, (f) => hmac(`${f.amount}${f.currency}${f.order_id}${f.partner_id}`, '')],
  ['missing-field', 'partner_id', (f) => hmac(`${f.amount}${f.currency}${f.order_id}`)],
  ['amount-format', 'amount', (f) => hmac(`${Number(f.amount)}${f.currency}${f.order_id}${f.partner_id}`)],
  ['field-order', 'order_id', (f) => hmac(`${f.order_id}${f.amount}${f.currency}${f.partner_id}`)],
  ['hex', 'hash_data', (f) => hex(`${f.amount}${f.currency}${f.order_id}${f.partner_id}`)],
  ['unknown', null, () => hmac('anything', 'a key of a stranger')],
];
const ofCancel: Wrong[] = [
  ['other-key', null, (f) => hmac(`${f.cancel_amount}${f.currency}${f.order_id}${f.partner_id}${f.tid}`, webhookKey)],
  ['wrong-field', 'cancel_amount', (f) => hmac(`${f.amount}${f.currency}${f.order_id}${f.partner_id}${f.tid}`)],
  ['missing-field', 'tid', (f) => hmac(`${f.cancel_amount}${f.currency}${f.order_id}${f.partner_id}`)],
  ['whitespace', null, (f) => hmac(`${f.cancel_amount}${f.currency}${f.order_id}${f.partner_id}${f.tid}\n`)],
];
const table: [name: keyof DoorMessages, wrong: Wrong[]][] = [
  ['asynchronous payment request', ofPayment],
  ['synchronous payment request', ofPayment],
  ['synchronous cancel request', ofCancel],
  ['asynchronous cancel request', ofCancel],
];

describe.each(table)('a wrongly signed %s', (name, wrong) => {
  it('is answered alike whatever is wrong, and staff read the cause', async () => {
    const door = doors[name];
    const answers = new Map<string, Set<string>>();
    for (const [cause, field, sign] of wrong) {
      const fields = messages[name]();
      const hash = sign(fields as Record<string, string>);
      const { status, body, stored } = await send(door, { ...fields, hash_data: hash });
      expect(stored?.reasonParams, cause).toMatchObject({ cause, ...(field && { field }) });
      const about = stored?.reason ?? '';
      answers.set(about, (answers.get(about) ?? new Set()).add(`${status} ${body}`));
      const told = JSON.stringify(stored);
      for (const secret of [hash, hmac(`${fields.amount}`), serviceKey, clientSecret, webhookKey]) {
        expect(told).not.toContain(secret);
      }
      expect(body).not.toContain(cause);
    }
    for (const [about, told] of answers) expect([about, told.size]).toEqual([about, 1]);
  });
});

describe('a wrongly signed message', () => {
  it.each(['payment webhook', 'refund webhook'] as const)("of the PG, with another mall's key (%s)", async (name) => {
    const fields = messages[name]() as Record<string, string>;
    const other = demoMalls.find(({ mallId }) => mallId !== 'tindahan')?.pgSecretKey ?? '';
    const signed =
      name === 'payment webhook'
        ? [fields.reference_id, fields.order_code, fields.status, fields.amount, fields.currency]
        : [fields.reference_no, fields.refund_code, fields.refund_status, fields.refund_amount, fields.currency];
    const sha1 = (parts: unknown[]) => createHash('sha1').update(parts.join(':')).digest('hex');
    const { stored } = await send(doors[name], { ...fields, digest: sha1([...signed, other]) });
    expect(stored).toMatchObject({ reason: 'BAD_DIGEST', reasonParams: { cause: 'other-key' } });
    expect(JSON.stringify(stored?.reasonParams)).not.toContain(other);
    const noKey = await send(doors[name], { ...fields, digest: sha1([...signed, '']) });
    expect(noKey.stored).toMatchObject({ reason: 'BAD_DIGEST', reasonParams: { cause: 'empty-key' } });
    // The history of the order says the same.
    const lines = await look(world).lines({ id: stored?.order?.id ?? '' });
    expect(lines.filter(({ kind }) => kind === 'MESSAGE_REJECTED').at(-1)?.params).toMatchObject({
      cause: 'empty-key',
    });
  });

  it('of a browser with a reserved order: signed without its quotes', async () => {
    const fields = messages['reserved order']() as Record<string, string>;
    const { order_id, response_time, return_notification_url } = fields;
    const bare = `6130${order_id}${response_time}${return_notification_url}`;
    const key = `${world.app.bridge.cafe24App.clientId}${order_id}`;
    const { stored } = await send(doors['reserved order'], { ...fields, hmac: hmac(bare, key) });
    expect(stored).toMatchObject({ reason: 'BAD_HASH', reasonParams: { cause: 'encoding' } });
  });

  it('that opens the app: a tracker added a parameter', async () => {
    const url = new URL(world.sandbox.mall.launchUrl('tindahan'));
    const response = await fetch(`${world.app.url}/${url.search.replace('&hmac=', '&utm_source=mail&hmac=')}`);
    const stored = (await look(world).messages({ kind: 'CAFE24_LAUNCH' })).at(-1);
    expect(response.status).toBe(403);
    expect(stored).toMatchObject({
      reason: 'LAUNCH_BAD_HMAC',
      reasonParams: { cause: 'extra-field', field: 'utm_source' },
    });
  });

  it('is only refused, and no longer looked into, when there are too many of them from everywhere', async () => {
    const door = doors['asynchronous payment request'];
    const wrong = () => send(door, { ...messages['asynchronous payment request'](), hash_data: hmac('', '') });
    while (world.app.bridge.explainsRejected());
    const { status, stored } = await wrong();
    expect([status, stored?.reason, stored?.reasonParams]).toEqual([400, 'BAD_HASH', {}]);
    world.clock.pass(60);
    expect((await wrong()).stored?.reasonParams).toHaveProperty('cause');
  });
});
