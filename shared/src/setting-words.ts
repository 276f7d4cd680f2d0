/*
 * The settings that the console shows, by section. Most bear the name of the environment variable that sets them.
 */

export const settingsOf = {
  NOTIFICATIONS: ['NOTIFICATION_FORMAT', 'RETRY_SCHEDULE', 'EXTERNAL_FAIL_PAGE'],
  CANCELLATION: ['APPROVAL_LIMITS', 'APPROVAL_HOURS', 'CANCEL_REASONS'],
  SECURITY: [
    'TWO_STEP_FOR_MONEY',
    'EXTERNAL_PRICE_CHECK',
    'RATE_LIMIT_PER_MALL',
    'SESSION_IDLE_MINUTES',
    'SESSION_HOURS',
    'CONFIRMED_MINUTES',
    'OIDC_ISSUER',
    'OIDC_ROLES',
    'TRUST_PROXY',
    'OUTBOUND_ALLOW',
  ],
  RETENTION: ['RETENTION_DAYS'],
  CONNECTION: [
    'HELP_CONTACT',
    'APP_URL',
    'CAFE24_API_URL',
    'CAFE24_API_VERSION',
    'CAFE24_CLIENT_ID',
    'PG_ADAPTER',
    'PG_API_URL',
    'DATABASE_URL',
    'LOG_LEVEL',
  ],
} as const;

export type SettingSection = keyof typeof settingsOf;
export type SettingName = (typeof settingsOf)[SettingSection][number];

export const settingSections = Object.keys(settingsOf) as SettingSection[];
export const settingNames = Object.values(settingsOf).flat() as SettingName[];

/** Those that staff change while the server runs; every process knows within seconds. */
export const runTimeSettings = [
  'NOTIFICATION_FORMAT',
  'RETRY_SCHEDULE',
  'EXTERNAL_FAIL_PAGE',
  'APPROVAL_LIMITS',
  'TWO_STEP_FOR_MONEY',
  'EXTERNAL_PRICE_CHECK',
  'RATE_LIMIT_PER_MALL',
  'RETENTION_DAYS',
  'HELP_CONTACT',
] as const satisfies readonly SettingName[];
export type RunTimeName = (typeof runTimeSettings)[number];

/** Why a setting can't be changed in the console. ENVIRONMENT: a variable fixes it. RESTART: it needs one. BUILT_IN: nobody sets it. */
export type SettingObstacle = 'ENVIRONMENT' | 'RESTART' | 'BUILT_IN';

export function isRunTime(name: string): name is RunTimeName {
  return (runTimeSettings as readonly string[]).includes(name);
}
