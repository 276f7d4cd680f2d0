import { expect, it } from 'vitest';
import { shownBody } from './shown-body.ts';

it.each([
  ['JSON', '{"buyer_id": "mockbuyer","amount":"1.00"}', '{"buyer_id": "mo****","amount":"1.00"}'],
  ['JSON with a quote inside', '{"buyer_id":"a\\"bcdef"}', '{"buyer_id":"a\\****"}'],
  ['a form', 'amount=1.00&buyer_id=mockbuyer&shop_no=1', 'amount=1.00&buyer_id=mo****&shop_no=1'],
  ['a form that begins with it', 'buyer_id=mockbuyer', 'buyer_id=mo****'],
  [
    'names and numbers',
    '{"receiver_name":"김하나","buyer_cellphone":"01012345678"}',
    '{"receiver_name":"김****","buyer_cellphone":"01****"}',
  ],
  ['a member', '{"member_id":"abigail"}', '{"member_id":"ab****"}'],
  ['a guest, who has no id', '{"buyer_id":""}', '{"buyer_id":""}'],
  ['a message without a buyer', '{"amount":"1.00"}', '{"amount":"1.00"}'],
])('%s is shown with the buyer masked', (_form, body, masked) => {
  expect(shownBody(body)).toBe(masked);
});

it('nothing stays nothing', () => {
  expect(shownBody(null)).toBeNull();
});
