import { expect, test } from 'vitest';
import type { Cafe24Api } from '../storefront/cafe24-api.ts';
import { readCustomer } from '../storefront/customer.ts';

type Id = { member_id?: string | null; guest_id?: string | null };

const told = (error: Error | null, id?: Id) =>
  readCustomer({
    getCustomerIDInfo: (done: (error: Error | null, answer?: { id?: Id }) => void) => done(error, id && { id }),
  } as unknown as Cafe24Api);

test.each<[what: string, id: Id | undefined, customer: object | null]>([
  ['a member', { member_id: 'nena', guest_id: 'g1' }, { id: 'nena', isGuest: false }],
  ['no member but a guest', { member_id: null, guest_id: 'g1' }, { id: 'g1', isGuest: true }],
  ['a member without a name', { member_id: '', guest_id: 'g1' }, { id: 'g1', isGuest: true }],
  ['nobody yet', { member_id: '', guest_id: '' }, null],
  ['nothing', undefined, null],
])(
  'of what Cafe24 says of the customer, %s counts for what it is (contract.md §11-25)',
  async (_what, id, customer) => {
    expect(await told(null, id)).toEqual(customer);
  },
);

test('an error of Cafe24’s script makes no customer, whatever comes with it', async () => {
  expect(await told(new Error('403'), { member_id: 'nena' })).toBeNull();
});
