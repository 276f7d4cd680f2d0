import type { SettingName } from '@pgbridge/shared/setting-words';

/** What each setting changes, for scripts and their authors; the console has words of its own. */
export const effects: Readonly<Record<SettingName, string>> = {
  NOTIFICATION_FORMAT: 'The form of what is sent to Cafe24, from the next try on.',
  RETRY_SCHEDULE: 'Seconds before each try of a notification; as many tries as entries.',
  EXTERNAL_FAIL_PAGE: "How the mall's page for buyers who did not pay is spelt.",
  APPROVAL_LIMITS: 'Up to which amount one person gives money back alone; a currency that is not named has 0.',
  APPROVAL_HOURS: 'Hours that a second person has to agree.',
  CANCEL_REASONS: 'The reasons that a cancellation may have.',
  TWO_STEP_FOR_MONEY: 'Whether people need two-step sign-in to cancel and to approve.',
  EXTERNAL_PRICE_CHECK:
    "What happens when a browser's prices are not Cafe24's: refused, or let pass and shown to a person.",
  RATE_LIMIT_PER_MALL: 'Payment requests a second that a mall may send, at once twice as many; 0 lifts the limit.',
  SESSION_IDLE_MINUTES: 'Minutes without a request after which a session ends.',
  SESSION_HOURS: 'Hours after which a session ends in any case.',
  CONFIRMED_MINUTES: 'Minutes for which a code or a password counts before money moves.',
  OIDC_ISSUER: "The company's own sign-in provider; empty: people sign in with passwords alone.",
  OIDC_ROLES: 'Which group of that provider has which role here.',
  TRUST_PROXY: "How many proxies in front are believed about the caller's address.",
  OUTBOUND_ALLOW: 'Hosts that skip the rules for outgoing calls.',
  RETENTION_DAYS: 'Days until headers and bodies of messages are removed; 0 keeps them for good.',
  HELP_CONTACT: 'Whom merchants ask for help, as their settings page says.',
  APP_URL: 'Where Cafe24, the PG and browsers reach us.',
  CAFE24_API_URL: "Where malls' interfaces are.",
  CAFE24_API_VERSION: 'Which version of them is spoken.',
  CAFE24_CLIENT_ID: 'Who we are to Cafe24.',
  PG_ADAPTER: 'Which payment company is spoken to.',
  PG_API_URL: 'Where its interface is.',
  DATABASE_URL: 'Where everything is kept: SQLite or PostgreSQL.',
  LOG_LEVEL: 'How much is logged.',
};
