import type {
  MallActor,
  MallEventKind,
  MallState,
  SetupCode,
  SetupFinding,
  SetupFix,
  SetupState,
} from '@pgbridge/shared/mall-words';
import { enumOf } from '../enum-of.ts';

export const MallStateEnum = enumOf<MallState>('MallState', 'How a mall does.', {
  WORKING: 'It takes payments, and Cafe24 hears of them.',
  SETUP_INCOMPLETE: 'A line of its setup keeps it from taking payments.',
  PAUSED: 'Staff hold its notifications back; it may take payments all the same.',
  UNINSTALLED: 'The merchant removed the app.',
});

export const SetupCodeEnum = enumOf<SetupCode>('SetupCode', 'A line of the setup.', {
  RIGHTS: 'The app is installed, and the mall gave it the rights it needs.',
  TOKEN: 'How long these rights last unless they are renewed.',
  PG_KEYS: "The merchant's account at the PG.",
  CURRENCY: 'Whether the PG takes what the shops sell in.',
  REGISTRATION: 'Shops that are registered with Cafe24 as taking payments through us.',
  SCRIPT: "The button's script on the shops' pages.",
  NOTICES: 'Whether the address that notifications go to can be reached.',
  CLOCK: "How far Cafe24's clock is from ours.",
});

export const SetupStateEnum = enumOf<SetupState>('SetupState', 'What a line means for payments.', {
  OK: 'In order.',
  CAREFUL: 'Some payments are not possible, or soon none will be.',
  BAD: 'No payment is possible, or Cafe24 hears of none.',
  UNTESTED: 'Nobody has looked yet, or there is nothing to look at.',
});

export const SetupFindingEnum = enumOf<SetupFinding>(
  'SetupFinding',
  'What was found at a line; decides the sentence.',
  {
    GRANTED: 'We have a token, and with it every right we need.',
    ALLOWED: 'Cafe24 let us read the shops.',
    NOT_INSTALLED: 'The app was removed.',
    NO_RIGHTS: 'We have no valid token.',
    SCOPES_MISSING: 'The mall did not give every right.',
    PERIOD_OVER: "Cafe24 says that the app's period is over.",
    NOT_ALLOWED: 'Cafe24 does not take our token, or refuses.',
    CAFE24_SILENT: 'Cafe24 gave no answer that says anything.',
    TOKEN_LASTS: 'Days are left.',
    TOKEN_ENDS_SOON: 'Three days or less are left, so renewing fails.',
    TOKEN_ENDED: 'Nothing is left.',
    LINKED: 'Keys are stored; nobody has tried them.',
    KEYS_TAKEN: 'The PG takes the keys.',
    NOT_LINKED: 'No account is linked.',
    KEYS_REFUSED: 'The PG refuses the keys.',
    KEYS_SHUT: 'The stored key cannot be opened with the keys of this server.',
    PG_SILENT: 'The PG gave no answer that says anything.',
    CURRENCIES_FIT: 'It takes all of them.',
    SOME_CURRENCIES_DIFFER: 'It does not take some of them.',
    ALL_CURRENCIES_DIFFER: 'It takes none of them.',
    SHOPS_ON: 'At least one shop is on.',
    NO_SHOP_ON: 'No shop is on.',
    SCRIPT_STANDS: 'Every shop that is on was told of the script that we serve now.',
    SCRIPT_SEEN: 'Cafe24 lists it for every shop that is on.',
    SCRIPT_OLD: 'A shop has another version of it.',
    SCRIPT_GONE: 'Cafe24 does not list it for a shop that is on.',
    SCRIPT_NOT_NEEDED: 'No shop is on.',
    NEVER_TRIED: 'Nobody has tried.',
    REACHED: 'It answers.',
    NOT_REACHED: 'It does not answer.',
    NO_DOMAIN: 'There is no address to try.',
    DOMAINS_OLD: "The mall's domains were not read for two days, so a new one is refused.",
    RECEIVER_PAUSED: 'It was found dead, and its notifications wait.',
    CLOCK_RIGHT: '30 seconds or less.',
    CLOCK_WRONG: 'More than that.',
    CLOCK_UNKNOWN: 'Cafe24 told no time.',
  },
);

export const SetupFixEnum = enumOf<SetupFix>('SetupFix', 'What mends a line, and who does it.', {
  INSTALL_AGAIN: 'The merchant installs the app again.',
  OPEN_APP: "The representative operator opens the app from Cafe24's admin and agrees.",
  RENEW_PERIOD: "The merchant renews the app in Cafe24's app store.",
  TRY_AGAIN: 'Test again in a minute.',
  REFRESH_TOKEN: 'Renew the token here, or have the app opened.',
  LINK_ACCOUNT: 'The merchant enters the keys of the PG on the settings page.',
  ENTER_KEYS: 'The merchant enters the keys again on the settings page.',
  PUT_KEY_BACK: 'Who runs the server puts the missing key back into ENCRYPTION_KEYS.',
  OTHER_ACCOUNT: 'The merchant asks the PG for an account that takes the currency.',
  SWITCH_ON: 'The merchant switches a shop on, on the settings page.',
  SWITCH_OFF_AND_ON: 'The merchant switches the shop off and on again.',
  WAIT_A_DAY: 'It is renewed by itself within a day.',
  READ_DOMAINS: 'Read the domains here.',
  MEND_RECEIVER: 'The merchant, or Cafe24, mends the server that notifications go to.',
  SET_CLOCK: 'Who runs the server sets its clock by NTP.',
  TEST: 'Test it.',
});

export const MallEventKindEnum = enumOf<MallEventKind>(
  'MallEventKind',
  'What happened to a mall; decides the sentence.',
  {
    INSTALLED: 'The merchant installed the app.',
    AGREED_AGAIN: 'The merchant gave the rights anew.',
    UNINSTALLED: 'The merchant removed the app.',
    PERIOD_OVER: "Cafe24 said that the app's period is over.",
    PERIOD_RENEWED: "Cafe24 said that the app's period goes on.",
    RIGHTS_LOST: 'Cafe24 no longer takes the token.',
    TOKEN_REFRESHED: 'Staff had the token renewed.',
    ACCOUNT_LINKED: 'The merchant linked a PG account.',
    ACCOUNT_UNLINKED: 'The merchant took the PG account off.',
    SHOP_ADDED: 'Cafe24 told of a shop.',
    SHOP_ON: 'The merchant switched a shop on.',
    SHOP_OFF: 'The merchant switched a shop off.',
    DOMAINS_CHANGED: 'The mall has other domains than before.',
    DOMAINS_READ: 'Staff had shops and domains read.',
    PAYMENT_METHOD_CHANGED: 'Staff changed what notifications call the payment method.',
    NOTICES_PAUSED: 'Staff hold its notifications back.',
    NOTICES_RESUMED: 'Staff let its notifications go again.',
    SETUP_TESTED: 'Staff had the setup tested.',
  },
);

export const MallActorEnum = enumOf<MallActor>('MallActor', 'Who did it.', {
  MERCHANT: 'The merchant.',
  CAFE24: 'Cafe24.',
  SYSTEM: 'PG Bridge by itself.',
  OPERATOR: 'A member of the staff, by `by`.',
});
