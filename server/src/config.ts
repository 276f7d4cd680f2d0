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

const random = 'make one with openssl rand -base64 32';

const wholeNumber = (max: number, wrong: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, wrong)
    .transform(Number)
    .pipe(z.number().max(max, wrong));

// What comes from the environment is text, so what is no text is missing.
const list = (missing = '') =>
  z.string(`is missing: ${missing}`).transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const webUrl = (missing: string) =>
  z
    .string(`is missing: ${missing}`)
    .refine(
      (text) => URL.canParse(text) && /^https?:\/\/[^?#@\s]+$/i.test(text),
      'must be an http(s) URL such as https://pay.example.com, without user, ? and #',
    )
    .transform((text) => text.replace(/\/+$/, ''));

const idAndKey = `id:base64 of 32 bytes (${random}, and put an id of your own before it)`;

const encryptionKey = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/_-]{43}=?$/, { error: `must be ${idAndKey}`, abort: true })
  .transform((text) => {
    const [id = '', encoded = ''] = text.split(':');
    return { id, key: Buffer.from(encoded, 'base64') };
  });

const retrySchedule = 'must be seconds with commas between, such as 0,10,60';

const environment = z.object({
  PORT: wholeNumber(65_535, 'must be a port, a whole number from 0 to 65535').default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: webUrl('where Cafe24, the PG and browsers reach this server, such as https://pay.example.com'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, 'must be sqlite:<file> or postgresql://…')
    .default('sqlite:./data/pgbridge.sqlite'),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  CAFE24_SERVICE_KEY: list("the Service Key from Cafe24's developer console").pipe(
    z.array(z.string().min(8, 'must have 8 characters or more')).min(1, 'has no key in it'),
  ),
  PG_ADAPTER: z.enum(['reference'], 'must be reference').default('reference'),
  PG_API_URL: webUrl("the payment company's interface, what stands before /v1"),
  ENCRYPTION_KEYS: list(idAndKey).pipe(
    z
      .array(encryptionKey)
      .min(1, 'has no key in it')
      .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'must give each key an id of its own'),
  ),
  AUTH_SECRET: z.string(`is missing: ${random}`).min(32, `must have 32 characters or more (${random})`),
  OUTBOUND_ALLOW: list()
    .pipe(z.array(z.string().regex(/^[^\s/?#@]+$/, 'must be host or host:port, without http:// and path')))
    .default([]),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  TRUST_PROXY: wholeNumber(1_000, 'must be a whole number: how many proxies stand in front').default(0),
  RETRY_SCHEDULE: list()
    .pipe(
      z
        .array(
          z
            .string()
            .regex(/^\d{1,9}(\.\d+)?$/, retrySchedule)
            .transform(Number),
        )
        .min(1, retrySchedule),
    )
    .default([...defaultSchedule]),
  NOTIFICATION_FORMAT: z.enum(['json', 'form'], 'must be json or form').default('json'),
});

/** Every variable that sets the server up; `.env.example` and `docs/operating.md` describe the same ones. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export type ConfigResult = { config: Config; faults?: undefined } | { config?: undefined; faults: string[] };

/**
 * Reads and checks all settings. Faults are listed together, each with the setting's name and what to do.
 * @param production refuses also what is fine on a developer's machine and dangerous elsewhere
 */
export function loadConfig(env: Record<string, string | undefined>, { production = false } = {}): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
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

type Given = Record<string, string | undefined>;

function roleFaults({ ROLE, DATABASE_URL = 'sqlite:' }: Given): string[] {
  const isSplit = ROLE === 'web' || ROLE === 'worker';
  if (!isSplit || !DATABASE_URL.startsWith('sqlite:')) return [];
  return [
    'ROLE must be all with SQLite, whose file serves one process; web and worker need PostgreSQL in DATABASE_URL',
  ];
}

function productionFaults({
  APP_URL = '',
  CAFE24_SERVICE_KEY = '',
  ENCRYPTION_KEYS = '',
  AUTH_SECRET = '',
}: Given): string[] {
  const app = URL.parse(APP_URL);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(app?.hostname ?? '');
  const isDemo = (text: string) => Object.values<string>(demoSecrets).includes(text.trim());
  return [
    ...(app?.protocol === 'http:' && !isLoopback ? ['APP_URL must be https, unless it is this machine itself'] : []),
    ...(CAFE24_SERVICE_KEY.split(',').some(isDemo) ? ['CAFE24_SERVICE_KEY is the demo key: everybody knows it'] : []),
    ...(ENCRYPTION_KEYS.split(',').some(isDemo)
      ? [`ENCRYPTION_KEYS has the demo key: everybody knows it (${random})`]
      : []),
    ...(isDemo(AUTH_SECRET) ? [`AUTH_SECRET is the demo secret: everybody knows it (${random})`] : []),
  ];
}

/** The database of this process alone, for commands that need nothing else. @throws when it isn't a database URL */
export function readDatabaseUrl(): string {
  return environment.shape.DATABASE_URL.parse(process.env.DATABASE_URL || undefined);
}

/** Settings of this process, for production. */
export function readEnvironment(): ConfigResult {
  return loadConfig(process.env, { production: true });
}
