import { expect, test } from 'vitest';
import { anOrder, delivered, failure, paid, read, retrying, time } from '../../test/support/situation-facts.ts';

/* What an order waits for while staff hold the notifications of its mall back. */

const mallPause = { by: 'Hana', reason: 'moves its server', at: time(5) };

test('they come before whatever the receiver does', () => {
  const failing = { notifications: [retrying], lastFailure: failure, pause: { probeAt: time(6) } };
  expect(read({ order: anOrder(paid), ...failing, mallPause })).toMatchObject({
    code: 'NOTIFY_MALL_PAUSED',
    since: time(5),
    nextAt: null,
    params: { kind: 'PAYMENT', by: 'Hana', reason: 'moves its server' },
  });
});

test('an order that Cafe24 was told of has nothing to do with it', () => {
  expect(read({ order: anOrder(paid), notifications: [delivered], mallPause })).toMatchObject({ code: 'DONE_PAID' });
});
