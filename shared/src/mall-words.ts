/*
 * The words of malls: how one does, what its setup looks like, and what happened to it.
 */

/** How a mall does, in one word. */
export const mallStates = ['WORKING', 'SETUP_INCOMPLETE', 'PAUSED', 'UNINSTALLED'] as const;
export type MallState = (typeof mallStates)[number];

/** What must be in order before a mall takes payments and Cafe24 hears of them, in the order in which it is mended. */
export const setupCodes = [
  'RIGHTS',
  'TOKEN',
  'PG_KEYS',
  'CURRENCY',
  'REGISTRATION',
  'SCRIPT',
  'NOTICES',
  'CLOCK',
] as const;
export type SetupCode = (typeof setupCodes)[number];

/** `BAD`: no payment is possible. `CAREFUL`: some are not, or soon none will be. `UNTESTED`: nobody knows yet. */
export const setupStates = ['OK', 'CAREFUL', 'BAD', 'UNTESTED'] as const;
export type SetupState = (typeof setupStates)[number];

/** What was found at a line of the setup. Each has its sentence in the console's translations. */
export const setupFindings = [
  'GRANTED',
  'ALLOWED',
  'NOT_INSTALLED',
  'NO_RIGHTS',
  'SCOPES_MISSING',
  'PERIOD_OVER',
  'NOT_ALLOWED',
  'CAFE24_SILENT',
  'TOKEN_LASTS',
  'TOKEN_ENDS_SOON',
  'TOKEN_ENDED',
  'LINKED',
  'KEYS_TAKEN',
  'NOT_LINKED',
  'KEYS_REFUSED',
  'KEYS_SHUT',
  'PG_SILENT',
  'CURRENCIES_FIT',
  'SOME_CURRENCIES_DIFFER',
  'ALL_CURRENCIES_DIFFER',
  'SHOPS_ON',
  'NO_SHOP_ON',
  'SCRIPT_STANDS',
  'SCRIPT_SEEN',
  'SCRIPT_OLD',
  'SCRIPT_GONE',
  'SCRIPT_NOT_NEEDED',
  'NEVER_TRIED',
  'REACHED',
  'NOT_REACHED',
  'NO_DOMAIN',
  'DOMAINS_OLD',
  'RECEIVER_PAUSED',
  'CLOCK_RIGHT',
  'CLOCK_WRONG',
  'CLOCK_UNKNOWN',
] as const;
export type SetupFinding = (typeof setupFindings)[number];

/** What mends a line, and who does it. */
export const setupFixes = [
  'INSTALL_AGAIN',
  'OPEN_APP',
  'RENEW_PERIOD',
  'TRY_AGAIN',
  'REFRESH_TOKEN',
  'LINK_ACCOUNT',
  'ENTER_KEYS',
  'PUT_KEY_BACK',
  'OTHER_ACCOUNT',
  'SWITCH_ON',
  'SWITCH_OFF_AND_ON',
  'WAIT_A_DAY',
  'READ_DOMAINS',
  'MEND_RECEIVER',
  'SET_CLOCK',
  'TEST',
] as const;
export type SetupFix = (typeof setupFixes)[number];

/** Lines of a mall's history. */
export const mallEventKinds = [
  'INSTALLED',
  'AGREED_AGAIN',
  'UNINSTALLED',
  'PERIOD_OVER',
  'PERIOD_RENEWED',
  'RIGHTS_LOST',
  'TOKEN_REFRESHED',
  'ACCOUNT_LINKED',
  'ACCOUNT_UNLINKED',
  'SHOP_ADDED',
  'SHOP_ON',
  'SHOP_OFF',
  'DOMAINS_CHANGED',
  'DOMAINS_READ',
  'PAYMENT_METHOD_CHANGED',
  'NOTICES_PAUSED',
  'NOTICES_RESUMED',
  'SETUP_TESTED',
] as const;
export type MallEventKind = (typeof mallEventKinds)[number];

/** Who did it. */
export type MallActor = 'MERCHANT' | 'CAFE24' | 'SYSTEM' | 'OPERATOR';

/** Cafe24's codes of payment methods (contract.md §4.3): what a mall's notifications call ours. */
export const paymentMethods = [
  'card',
  'tcash',
  'icash',
  'cell',
  'cvs',
  'deferpay',
  'easypay',
  'fpayment',
  'point',
  'etc',
] as const;
export type PaymentMethod = (typeof paymentMethods)[number];
