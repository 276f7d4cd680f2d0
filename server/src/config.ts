import { demoSecrets } from '@pgbridge/shared/demo';
import { z } from 'zod';
import { defaultSchedule } from './domain/retry.ts';

/** What the server runs with. Made only here; nothing else reads the environment. */
export type Config = {
  port: number;
  host: string;
  /** Where Cafe24, the PG and browsers reach us; no slash at the end. */
  appUrl: string;
  databaseUrl: string;
  role: 'all' | 'web' | 'worker';
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
  /** Body of notifications to Cafe24; its documentation contradicts itself (contract.md §4.4). */
  notificationFormat: 'json' | 'form';
  /** Demo data with the sandbox beside it: the console says so on every page. */
  sandbox: boolean;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const webUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
  .transform((text) => text.replace(/\/+$/, ''));

const encryptionKey = z.string().transform((text, context) => {
  const [id, encoded] = text.split(/:(.*)/s);
  const key = Buffer.from(encoded ?? '', 'base64');
  if (id && /^[\w-]+$/.test(id) && key.length === 32) return { id, key };
  context.addIssue({
    code: 'custom',
    message: 'each key must be id:base64 of 32 bytes (make one: openssl rand -base64 32)',
  });
  return z.NEVER;
});

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    APP_URL: webUrl,
    DATABASE_URL: z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, 'must be sqlite:<file> or postgresql://…')
      .default('sqlite:./data/pgbridge.sqlite'),
    ROLE: z.enum(['all', 'web', 'worker']).default('all'),
    CAFE24_SERVICE_KEY: list.pipe(z.array(z.string().min(8, 'is shorter than 8 characters')).min(1, 'is missing')),
    PG_ADAPTER: z.enum(['reference']).default('reference'),
    PG_API_URL: webUrl,
    ENCRYPTION_KEYS: list.pipe(z.array(encryptionKey).min(1, 'is missing')),
    AUTH_SECRET: z.string().min(32, 'must have 32 characters or more (make one: openssl rand -base64 32)'),
    OUTBOUND_ALLOW: list.default([]),
    LOG_LEVEL: z.enum(logLevels).default('info'),
    TRUST_PROXY: z.coerce.number().int().min(0).default(0),
    RETRY_SCHEDULE: list
      .transform((parts) => parts.map(Number))
      .pipe(z.array(z.number().min(0)).min(1, 'needs at least one entry'))
      .default([...defaultSchedule]),
    NOTIFICATION_FORMAT: z.enum(['json', 'form']).default('json'),
  })
  .refine((env) => env.ROLE === 'all' || !env.DATABASE_URL.startsWith('sqlite:'), {
    path: ['ROLE'],
    message: 'web and worker need PostgreSQL; one SQLite file serves one process',
  });

/** Every variable that sets the server up; `.env.example` and `docs/operating.md` describe the same ones. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export type ConfigResult = { config: Config; faults?: undefined } | { config?: undefined; faults: string[] };

/** Reads and checks all settings. Faults are listed together, each with the setting's name and what to do. */
export function loadConfig(env: Record<string, string | undefined>): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) return { faults: parsed.error.issues.map(faultText) };
  const settings = parsed.data;
  return {
    config: {
      port: settings.PORT,
      host: settings.HOST,
      appUrl: settings.APP_URL,
      databaseUrl: settings.DATABASE_URL,
      role: settings.ROLE,
      serviceKeys: settings.CAFE24_SERVICE_KEY,
      pgAdapter: settings.PG_ADAPTER,
      pgApiUrl: settings.PG_API_URL,
      encryptionKeys: settings.ENCRYPTION_KEYS,
      authSecret: settings.AUTH_SECRET,
      outboundAllow: settings.OUTBOUND_ALLOW,
      logLevel: settings.LOG_LEVEL,
      trustProxy: settings.TRUST_PROXY,
      retrySchedule: settings.RETRY_SCHEDULE,
      notificationFormat: settings.NOTIFICATION_FORMAT,
      sandbox: false,
    },
  };
}

/** What `serve` refuses on top: settings that are fine on a developer's machine and dangerous elsewhere. */
export function productionFaults(config: Config): string[] {
  const app = new URL(config.appUrl);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(app.hostname);
  const demo = Object.values(demoSecrets) as string[];
  return [
    ...(app.protocol === 'http:' && !isLoopback ? ['APP_URL must be https, unless it is this machine itself'] : []),
    ...(config.serviceKeys.some((key) => demo.includes(key)) ? ['CAFE24_SERVICE_KEY is the demo key'] : []),
    ...(demo.includes(config.authSecret) ? ['AUTH_SECRET is the demo secret'] : []),
  ];
}

/** The database of this process alone, for commands that need nothing else. @throws when it isn't a database URL */
export function readDatabaseUrl(): string {
  return environment.shape.DATABASE_URL.parse(process.env.DATABASE_URL || undefined);
}

function faultText({ path, message, code, ...rest }: z.core.$ZodIssue): string {
  const isMissing = code === 'invalid_type' && 'input' in rest && rest.input === undefined;
  return `${String(path[0])} ${isMissing || /received undefined/.test(message) ? 'is missing' : message}`;
}

/** Settings of this process. */
export function readEnvironment(): ConfigResult {
  return loadConfig(process.env);
}
