import type { Cafe24Api } from './cafe24-api.ts';

export type Customer = { id: string; isGuest: boolean };

/** Who is buying. An empty member id is no member; a guest's id may come only after a while, and then there is nobody yet. */
export function readCustomer(api: Cafe24Api): Promise<Customer | null> {
  return new Promise((resolve) => {
    api.getCustomerIDInfo((error, answer) => {
      const { member_id: member, guest_id: guest } = (error ? undefined : answer?.id) ?? {};
      if (member) resolve({ id: member, isGuest: false });
      else resolve(guest ? { id: guest, isGuest: true } : null);
    });
  });
}
