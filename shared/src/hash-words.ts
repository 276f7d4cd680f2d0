/** Messages whose signature can be explained. */
export const hashKinds = [
  'payment-request',
  'cancel-request',
  'pg-webhook',
  'pg-refund-webhook',
  'reservation',
  'launch',
] as const;
export type HashKind = (typeof hashKinds)[number];

/** Why a signature does not fit, as far as it can be found out; `ok` and `old-key` fit. */
export const hashCauses = [
  'ok',
  'other-key',
  'old-key',
  'empty-key',
  'hex',
  'missing-field',
  'extra-field',
  'wrong-field',
  'field-order',
  'amount-format',
  'encoding',
  'whitespace',
  'case',
  'unknown',
] as const;
export type HashCause = (typeof hashCauses)[number];
