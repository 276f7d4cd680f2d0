import { expect, it } from 'vitest';
import { shownBody } from './shown-body.ts';

const support = { name: 'Kim', email: 'kim@example.com', role: 'support' } as const;
const viewer = { ...support, role: 'viewer' } as const;

it.each([
  ['JSON', '{"buyer_id": "mockbuyer","amount":"1.00"}', '{"buyer_id": "mo****","amount":"1.00"}'],
  ['JSON with a quote inside', '{"buyer_id":"a\\"bcdef"}', '{"buyer_id":"a\\****"}'],
  ['a form', 'amount=1.00&buyer_id=mockbuyer&shop_no=1', 'amount=1.00&buyer_id=mo****&shop_no=1'],
  ['a form that begins with it', 'buyer_id=mockbuyer', 'buyer_id=mo****'],
  ['a message without a buyer', '{"amount":"1.00"}', '{"amount":"1.00"}'],
])('a viewer sees %s with the buyer masked, support sees it whole', (_form, body, masked) => {
  expect(shownBody(body, viewer)).toBe(masked);
  expect(shownBody(body, support)).toBe(body);
});

it('nothing stays nothing', () => {
  expect(shownBody(null, viewer)).toBeNull();
});
