import { z } from 'zod';
import { productionFaults, roleFaults } from './config-faults.ts';
import { seedSettings } from './config-seed.ts';
import {
  approvalLimits,
  consoleText,
  contact,
  encryptionKeys,
  limitOfEach,
  list,
  mallApiUrl,
  onlySet,
  random,
  retryWaits,
  webUrl,
  wholeNumber,
} from './config-shapes.ts';
import type { ApprovalLimits } from './domain/approval.ts';
import { defaultSchedule } from './domain/retry.ts';

/** What the server runs with. Made only here; nothing else reads the environment. */
export type Config = {
  port: number;
  host: string;
  /** Where Cafe24, the PG and browsers reach us; no slash at the end. */
  appUrl: string;
  databaseUrl: string;
  role: 'all' | 'web' | 'worker';
  /** Who we are to Cafe24; the secret is also the key of launch links (contract.md §1). */
  cafe24ClientId: string;
  cafe24ClientSecret: string;
  /** What Cafe24's event webhooks carry in X-API-Key. */
  cafe24WebhookKey: string;
  /** A mall's host at Cafe24, with `{mall_id}` in it; no slash at the end. */
  cafe24ApiUrl: string;
  /** Sent as X-Cafe24-Api-Version. */
  cafe24ApiVersion: string;
  /** First signs, all verify. */
  serviceKeys: string[];
  pgAdapter: 'reference';
  /** What stands before `/v1`; no slash at the end. */
  pgApiUrl: string;
  /** First seals, all open. */
  encryptionKeys: { id: string; key: Buffer }[];
  authSecret: string;
  outboundAllow: string[];
  logLevel: (typeof logLevels)[number];
  /** How many proxies in front of us may be believed about the caller's address. */
  trustProxy: number;
  /** Waits before each try of a notification, in seconds. */
  retrySchedule: readonly number[];
  /** Up to which amount one member of the staff cancels alone, in minor units. */
  approvalLimits: ApprovalLimits;
  /** People cancel and approve with two-step sign-in only. */
  moneyNeedsTwoStep: boolean;
  /** Payment requests a second that a mall may send, at once twice as many; 0 lifts the limit. */
  rateLimitPerMall: number;
  /** Days until headers and bodies of messages are removed; 0 keeps them for good. */
  retentionDays: number;
  /** Body of notifications to Cafe24; its documentation contradicts itself (contract.md §4.4). */
  notificationFormat: 'json' | 'form';
  /** What happens when a buyer's browser names prices that are not Cafe24's (external checkout): refused, or let pass and shown to staff. */
  externalPriceCheck: 'strict' | 'report';
  /** Spelling of the mall's page for buyers who did not pay. */
  externalFailPage: 'pg_fail' | 'pgfail';
  /** Whom merchants ask: an e-mail address, an https address or a telephone number. */
  helpContact: string | null;
  /** Demo data with the sandbox beside it: the console says so on every page. */
  sandbox: boolean;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  PORT: wholeNumber(65_535, 'must be a port, a whole number from 0 to 65535').default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: webUrl('where Cafe24, the PG and browsers reach this server, such as https://pay.example.com'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, 'must be sqlite:<file> or postgresql://…')
    .default('sqlite:./data/pgbridge.sqlite'),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  CAFE24_CLIENT_ID: consoleText('the Client ID'),
  CAFE24_CLIENT_SECRET: consoleText('the Client Secret').min(8, 'must have 8 characters or more'),
  CAFE24_WEBHOOK_KEY: consoleText('the WebHook key').min(8, 'must have 8 characters or more'),
  CAFE24_API_URL: mallApiUrl.default('https://{mall_id}.cafe24api.com'),
  CAFE24_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-03-01')
    .default('2026-03-01'),
  CAFE24_SERVICE_KEY: list("the Service Key from Cafe24's developer console").pipe(
    z.array(z.string().min(8, 'must have 8 characters or more')).min(1, 'has no key in it'),
  ),
  PG_ADAPTER: z.enum(['reference'], 'must be reference').default('reference'),
  PG_API_URL: webUrl("the payment company's interface, what stands before /v1"),
  ENCRYPTION_KEYS: encryptionKeys,
  AUTH_SECRET: z.string(`is missing: ${random}`).min(32, `must have 32 characters or more (${random})`),
  OUTBOUND_ALLOW: list()
    .pipe(z.array(z.string().regex(/^[^\s/?#@]+$/, 'must be host or host:port, without http:// and path')))
    .default([]),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  TRUST_PROXY: wholeNumber(1_000, 'must be a whole number: how many proxies stand in front').default(0),
  RETRY_SCHEDULE: retryWaits.default([...defaultSchedule]),
  TWO_STEP_FOR_MONEY: z.enum(['optional', 'required'], 'must be optional or required').default('optional'),
  APPROVAL_LIMITS: z.string().default('KRW:500000,JPY:50000,USD:500,PHP:20000').pipe(approvalLimits),
  RATE_LIMIT_PER_MALL: wholeNumber(
    10_000,
    'must be a whole number from 0 (no limit) to 10000: payment requests a second',
  ).default(50),
  RETENTION_DAYS: wholeNumber(3_650, 'must be a whole number of days up to 3650, or 0 to keep everything').default(90),
  NOTIFICATION_FORMAT: z.enum(['json', 'form'], 'must be json or form').default('json'),
  EXTERNAL_PRICE_CHECK: z.enum(['strict', 'report'], 'must be strict or report').default('strict'),
  EXTERNAL_FAIL_PAGE: z.enum(['pg_fail', 'pgfail'], 'must be pg_fail or pgfail').default('pg_fail'),
  HELP_CONTACT: contact.nullable().default(null),
});

/** Every variable that sets the server up; `.env.example` and `docs/operating.md` describe the same ones. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export type ConfigResult = { config: Config; faults?: undefined } | { config?: undefined; faults: string[] };

/**
 * Reads and checks all settings. Faults are listed together, each with the setting's name and what to do.
 * @param production refuses also what is fine on a developer's machine and dangerous elsewhere
 */
export function loadConfig(env: Record<string, string | undefined>, { production = false } = {}): ConfigResult {
  const given = onlySet(env);
  const parsed = environment.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`),
    ...roleFaults(given),
    ...(production ? productionFaults(given) : []),
  ];
  if (!parsed.success || faults.length > 0) return { faults: [...new Set(faults)] };
  const settings = parsed.data;
  return {
    config: {
      port: settings.PORT,
      host: settings.HOST,
      appUrl: settings.APP_URL,
      databaseUrl: settings.DATABASE_URL,
      role: settings.ROLE,
      cafe24ClientId: settings.CAFE24_CLIENT_ID,
      cafe24ClientSecret: settings.CAFE24_CLIENT_SECRET,
      cafe24WebhookKey: settings.CAFE24_WEBHOOK_KEY,
      cafe24ApiUrl: settings.CAFE24_API_URL,
      cafe24ApiVersion: settings.CAFE24_API_VERSION,
      serviceKeys: settings.CAFE24_SERVICE_KEY,
      pgAdapter: settings.PG_ADAPTER,
      pgApiUrl: settings.PG_API_URL,
      encryptionKeys: settings.ENCRYPTION_KEYS,
      authSecret: settings.AUTH_SECRET,
      outboundAllow: settings.OUTBOUND_ALLOW,
      logLevel: settings.LOG_LEVEL,
      trustProxy: settings.TRUST_PROXY,
      retrySchedule: settings.RETRY_SCHEDULE,
      moneyNeedsTwoStep: settings.TWO_STEP_FOR_MONEY === 'required',
      approvalLimits: limitOfEach(settings.APPROVAL_LIMITS),
      rateLimitPerMall: settings.RATE_LIMIT_PER_MALL,
      retentionDays: settings.RETENTION_DAYS,
      notificationFormat: settings.NOTIFICATION_FORMAT,
      externalPriceCheck: settings.EXTERNAL_PRICE_CHECK,
      externalFailPage: settings.EXTERNAL_FAIL_PAGE,
      helpContact: settings.HELP_CONTACT,
      sandbox: false,
    },
  };
}

/** The database of this process alone, for commands that need nothing else. @throws when it isn't a database URL */
export function readDatabaseUrl(): string {
  return environment.shape.DATABASE_URL.parse(process.env.DATABASE_URL || undefined);
}

/** The time that bodies are kept in this process, for the command that removes them. @throws when it isn't a number of days */
export function readRetentionDays(): number {
  return environment.shape.RETENTION_DAYS.parse(process.env.RETENTION_DAYS || undefined);
}

/** What made-up orders are made with in this process. @throws z.ZodError */
export const readSeedSettings = () => seedSettings(process.env);

/** The settings that signatures hang on, as far as this process has them, for the command that explains them. @throws z.ZodError */
export function readKeys() {
  const names = {
    CAFE24_CLIENT_ID: true,
    CAFE24_CLIENT_SECRET: true,
    CAFE24_WEBHOOK_KEY: true,
    CAFE24_SERVICE_KEY: true,
    ENCRYPTION_KEYS: true,
  } as const;
  return environment.pick(names).partial().parse(onlySet(process.env));
}

/** Settings of this process, for production. */
export function readEnvironment(): ConfigResult {
  return loadConfig(process.env, { production: true });
}
