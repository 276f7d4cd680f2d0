import type { HashKind } from '@pgbridge/shared/hash-words';

/** What a signed message's signature is made of (contract.md §3; the PG's are those of the reference PG). */
export type Recipe = {
  /** The field that carries the signature; more than one name where both are in use. */
  signature: readonly string[];
  /** The signed fields in their order; more than one name where both are in use. */
  fields: readonly (readonly string[])[];
  amounts: readonly string[];
  separator: '' | ':';
  /** `key-inside`: hex SHA-1 with the key as the last part; else base64 HMAC-SHA-256. */
  method: 'hmac' | 'key-inside';
  /** The joined text is signed as JSON, quotes and all (H8). */
  asJson: boolean;
  /** Whose key signs, for the sentence. */
  keyName: string;
};

const fieldsOf = (...names: string[]) => names.map((name) => name.split('|'));
const cafe24 = { separator: '', method: 'hmac', asJson: false, keyName: 'the Service Key' } as const;
const pg = { separator: ':', method: 'key-inside', asJson: false, keyName: "the merchant's PG secret key" } as const;

/** H7 and H8 are told apart by their fields: the browser's question has a member, the answer to it a response time. */
export type RecipeKind = Exclude<HashKind, 'launch' | 'reservation'> | 'reservation-request' | 'reservation-answer';

export const recipes: Record<RecipeKind, Recipe> = {
  'payment-request': {
    ...cafe24,
    signature: ['hash_data'],
    fields: fieldsOf('amount', 'currency', 'order_id', 'partner_id'),
    amounts: ['amount'],
  },
  'cancel-request': {
    ...cafe24,
    signature: ['hash_data'],
    fields: fieldsOf('cancel_amount', 'currency', 'order_id', 'partner_id', 'tid'),
    amounts: ['cancel_amount'],
  },
  'reservation-request': {
    ...cafe24,
    signature: ['hmac', 'hmac_key', 'hash_data'],
    fields: fieldsOf('mall_id', 'request_time', 'client_id|client_key', 'member_id'),
    amounts: [],
  },
  'reservation-answer': {
    ...cafe24,
    signature: ['hmac', 'hash_data'],
    fields: fieldsOf('total', 'order_id', 'response_time', 'return_notification_url'),
    amounts: ['total'],
    asJson: true,
    keyName: 'client id and order number',
  },
  'pg-webhook': {
    ...pg,
    signature: ['digest'],
    fields: fieldsOf('reference_id', 'order_code', 'status', 'amount', 'currency'),
    amounts: ['amount'],
  },
  'pg-refund-webhook': {
    ...pg,
    signature: ['digest'],
    fields: fieldsOf('reference_no', 'refund_code', 'refund_status', 'refund_amount', 'currency'),
    amounts: ['refund_amount'],
  },
};
