/** Why the company's own sign-in let somebody in no further; the address of the page that says so has the word. */
export const providerRefusals = [
  'NO_GROUP',
  'ADDRESS_MISSING',
  'ADDRESS_TAKEN',
  'DEACTIVATED',
  'OTHER_PERSON',
  'NOT_FRESH',
  'EXPIRED',
  'PROVIDER_FAILED',
] as const;
export type ProviderRefusal = (typeof providerRefusals)[number];
