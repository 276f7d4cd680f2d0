import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';
import { askerOf } from '../support/world-asker.ts';

/* What a preview looks like where a notification is no JSON to the address of a request. */

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1', NOTIFICATION_FORMAT: 'form' });
  await world.sandbox.mall.merchant('tindahan').openApp();
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});

const selection = `__typename ... on ResendNotificationSuccess { preview {
  method url headers { name value } body bodySha256 signature { keyId }
  last { delivery { number requestBody } isSameKey differences { field } }
} }`;

async function previewOf(noticeId: string | undefined) {
  const support = await askerOf(world, 'support');
  const input = { notificationId: noticeId, dryRun: true };
  const { preview } = await support.change('resendNotification', 'ResendNotificationInput', input, selection);
  return preview;
}

describe('the preview of a notification', () => {
  it('sent as a form is the form, to the byte', async () => {
    const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    const [got] = receiver.received;
    const [notice] = await look(world).notifications(placed);
    const preview = await previewOf(notice?.id);
    const { body = '', headers = {} } = got ?? {};
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(preview).toMatchObject({
      headers: expect.arrayContaining([{ name: 'content-type', value: 'application/x-www-form-urlencoded' }]),
      body: body.replace(/hash_data=[^&]+/, 'hash_data=[masked]'),
      bodySha256: createHash('sha256').update(body).digest('hex'),
      last: { differences: [], isSameKey: true },
    });
  });

  it('through the Admin API is that call, and no token is in it', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    const notice = (await look(world).notifications(placed)).find(({ channel }) => channel === 'ADMIN_API');
    const preview = await previewOf(notice?.id);
    const [sent] = (await look(world).messages({ kind: 'NOTIFICATION_CANCEL' })).slice(-1);
    expect(preview).toMatchObject({
      method: 'PUT',
      url: sent?.path,
      headers: sent?.headers,
      body: sent?.body,
      signature: null,
      last: { delivery: { number: 1, requestBody: sent?.body }, differences: [], isSameKey: null },
    });
    expect(JSON.stringify(preview)).not.toMatch(/bearer/i);
  });
});
