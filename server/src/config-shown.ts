import {
  isRunTime,
  type SettingName,
  type SettingObstacle,
  type SettingSection,
  settingSections,
  settingsOf,
} from '@pgbridge/shared/setting-words';
import { cancelReasons } from '@pgbridge/shared/words';
import type { Config } from './config.ts';
import { runTimeDefaults } from './config-run-time.ts';

/** A setting as staff are shown it, apart from who changed it. Never a secret. */
export type ShownSetting = {
  name: SettingName;
  section: SettingSection;
  /** The text in force; for one that changes at run time, as it was at the start. */
  value: string;
  /** Null where there is none: it must be set. */
  defaultValue: string | null;
  /** What it may be, where that is a short list. */
  choices: readonly string[] | null;
  /** Null: staff may change it. */
  obstacle: SettingObstacle | null;
};

const choices: Partial<Record<SettingName, readonly string[]>> = {
  NOTIFICATION_FORMAT: ['json', 'form'],
  EXTERNAL_FAIL_PAGE: ['pg_fail', 'pgfail'],
  TWO_STEP_FOR_MONEY: ['optional', 'required'],
  EXTERNAL_PRICE_CHECK: ['strict', 'report'],
};

/** What nobody sets: part of how the bridge works. */
const builtIn: Partial<Record<SettingName, string>> = {
  APPROVAL_HOURS: '24',
  CANCEL_REASONS: cancelReasons.join(','),
  SESSION_IDLE_MINUTES: '30',
  SESSION_HOURS: '12',
  CONFIRMED_MINUTES: '5',
};

/** Every setting that is shown, by section. */
export function shownSettings(config: Config): ShownSetting[] {
  const fromStart = startSettings(config);
  return settingSections.flatMap((section) => settingsOf[section].map((name) => shown(name, section)));

  function shown(name: SettingName, section: SettingSection): ShownSetting {
    const about = { name, section, choices: choices[name] ?? null };
    if (isRunTime(name)) {
      const { [name]: defaultValue } = runTimeDefaults;
      const fixed = config.fixed[name];
      return {
        ...about,
        value: fixed ?? defaultValue,
        defaultValue,
        obstacle: fixed === undefined ? null : 'ENVIRONMENT',
      };
    }
    const set = builtIn[name];
    if (set !== undefined) return { ...about, value: set, defaultValue: set, obstacle: 'BUILT_IN' };
    const [value, defaultValue] = fromStart[name] ?? ['', ''];
    return { ...about, value, defaultValue, obstacle: config.given.includes(name) ? 'ENVIRONMENT' : 'RESTART' };
  }
}

/** What is read at the start and stays, with its default. Of the database the engine alone: its address has a password in it. */
function startSettings(config: Config): Partial<Record<SettingName, readonly [string, string | null]>> {
  return {
    TRUST_PROXY: [String(config.trustProxy), '0'],
    OUTBOUND_ALLOW: [config.outboundAllow.join(','), ''],
    OIDC_ISSUER: [config.oidc?.issuer ?? '', ''],
    OIDC_ROLES: [config.oidc?.roles.map(({ group, role }) => `${group}:${role}`).join(',') ?? '', ''],
    APP_URL: [config.appUrl, null],
    CAFE24_API_URL: [config.cafe24ApiUrl, 'https://{mall_id}.cafe24api.com'],
    CAFE24_API_VERSION: [config.cafe24ApiVersion, '2026-03-01'],
    CAFE24_CLIENT_ID: [config.cafe24ClientId, null],
    PG_ADAPTER: [config.pgAdapter, 'reference'],
    PG_API_URL: [config.pgApiUrl, null],
    DATABASE_URL: [config.databaseUrl.startsWith('sqlite:') ? 'SQLite' : 'PostgreSQL', 'SQLite'],
    LOG_LEVEL: [config.logLevel, 'info'],
  };
}
