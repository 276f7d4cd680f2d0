import { demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, test } from 'vitest';
import { type Config, loadConfig } from './config.ts';
import { limitOfEach } from './config-shapes.ts';

const keyText = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const needed = {
  APP_URL: 'https://pay.example.com',
  PG_API_URL: 'https://api.pg.example.com',
  CAFE24_CLIENT_ID: 'a-client-id',
  CAFE24_CLIENT_SECRET: 'a-client-secret',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  ENCRYPTION_KEYS: `k1:${keyText(1)}`,
  AUTH_SECRET: 'an-auth-secret-of-enough-characters',
};
type Env = Record<string, string | undefined>;

const faultsOf = (env: Env) => loadConfig({ ...needed, ...env }).faults ?? [];

test('what is needed is enough, everything else has its default', () => {
  expect(loadConfig(needed)).toMatchObject({
    config: {
      port: 3000,
      host: '127.0.0.1',
      appUrl: 'https://pay.example.com',
      databaseUrl: 'sqlite:./data/pgbridge.sqlite',
      role: 'all',
      cafe24ClientId: 'a-client-id',
      cafe24ClientSecret: 'a-client-secret',
      cafe24WebhookKey: 'a-webhook-key',
      cafe24ApiUrl: 'https://{mall_id}.cafe24api.com',
      cafe24ApiVersion: '2026-03-01',
      serviceKeys: ['a-service-key'],
      pgAdapter: 'reference',
      pgApiUrl: 'https://api.pg.example.com',
      encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 1) }],
      authSecret: 'an-auth-secret-of-enough-characters',
      outboundAllow: [],
      logLevel: 'info',
      trustProxy: 0,
      retentionDays: 90,
      retrySchedule: [0, 10, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 86_400],
      approvalLimits: limitOfEach({ KRW: 500_000n, JPY: 50_000n, USD: 50_000n, PHP: 2_000_000n }),
      moneyNeedsTwoStep: false,
      rateLimitPerMall: 50,
      notificationFormat: 'json',
      externalPriceCheck: 'strict',
      externalFailPage: 'pg_fail',
      helpContact: null,
      sandbox: false,
    },
  });
});

describe('a setting is read', () => {
  const postgres = { DATABASE_URL: 'postgresql://u:p@db.example:5432/pgbridge' };
  test.each<[env: Env, read: Partial<Config>]>([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ APP_URL: 'https://pay.example.com/base//' }, { appUrl: 'https://pay.example.com/base' }],
    [{ APP_URL: 'http://127.0.0.1:3000' }, { appUrl: 'http://127.0.0.1:3000' }],
    [{ PG_API_URL: 'http://127.0.0.1:3200/' }, { pgApiUrl: 'http://127.0.0.1:3200' }],
    [{ ...postgres }, { databaseUrl: postgres.DATABASE_URL }],
    [{ DATABASE_URL: 'postgres://db/x' }, { databaseUrl: 'postgres://db/x' }],
    [{ ...postgres, ROLE: 'web' }, { role: 'web' }],
    [{ ...postgres, ROLE: 'worker' }, { role: 'worker' }],
    [{ CAFE24_SERVICE_KEY: ' new-key-1, old-key-1 ,' }, { serviceKeys: ['new-key-1', 'old-key-1'] }],
    [{ OUTBOUND_ALLOW: '127.0.0.1:3100, localhost' }, { outboundAllow: ['127.0.0.1:3100', 'localhost'] }],
    [{ OUTBOUND_ALLOW: '[::1]:3100' }, { outboundAllow: ['[::1]:3100'] }],
    [
      { CAFE24_API_URL: 'http://127.0.0.1:3100/cafe24/{mall_id}/' },
      { cafe24ApiUrl: 'http://127.0.0.1:3100/cafe24/{mall_id}' },
    ],
    [{ CAFE24_API_VERSION: '2026-06-01' }, { cafe24ApiVersion: '2026-06-01' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ RETRY_SCHEDULE: '0, 0.5,10' }, { retrySchedule: [0, 0.5, 10] }],
    [{ RATE_LIMIT_PER_MALL: '0' }, { rateLimitPerMall: 0 }],
    [{ HELP_CONTACT: 'help@pg.example' }, { helpContact: 'help@pg.example' }],
    [{ HELP_CONTACT: 'https://pg.example/help?from=mall' }, { helpContact: 'https://pg.example/help?from=mall' }],
    [{ HELP_CONTACT: '+82 (2) 1234-5678' }, { helpContact: '+82 (2) 1234-5678' }],
    [{ NOTIFICATION_FORMAT: 'form' }, { notificationFormat: 'form' }],
    [
      { PORT: '', HOST: '', ROLE: '', RETRY_SCHEDULE: '' },
      { port: 3000, host: '127.0.0.1', role: 'all' },
    ],
    [{ PATH: '/bin', SOMETHING: 'else' }, { port: 3000 }],
  ])('%j', (env, read) => {
    expect(loadConfig({ ...needed, ...env })).toMatchObject({ config: read });
  });

  test('of several encryption keys the first comes first', () => {
    const { config } = loadConfig({ ...needed, ENCRYPTION_KEYS: `new:${keyText(2)},old:${keyText(1)}` });
    expect(config?.encryptionKeys.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('a fault names its setting and says what to do', () => {
  const port = 'PORT must be a port, a whole number from 0 to 65535';
  const url = 'must be an http(s) URL such as https://pay.example.com, without user, ? and #';
  const database = 'DATABASE_URL must be sqlite:<file> or postgresql://…';
  const random = 'make one with openssl rand -base64 32';
  const sealing = `ENCRYPTION_KEYS must be id:base64 of 32 bytes (${random}, and put an id of your own before it)`;
  const role =
    'ROLE must be all with SQLite, whose file serves one process; web and worker need PostgreSQL in DATABASE_URL';
  const schedule = 'RETRY_SCHEDULE must be seconds with commas between, such as 0,10,60';
  const rate = 'RATE_LIMIT_PER_MALL must be a whole number from 0 (no limit) to 10000: payment requests a second';
  const proxies = 'TRUST_PROXY must be a whole number: how many proxies stand in front';
  const api = 'CAFE24_API_URL must be an http(s) URL with {mall_id} in it, such as https://{mall_id}.cafe24api.com';
  const hosts = 'OUTBOUND_ALLOW must be host or host:port, without http:// and path';

  test.each<[env: Env, fault: string]>([
    [{ PORT: 'abc' }, port],
    [{ PORT: '65536' }, port],
    [{ PORT: '-1' }, port],
    [{ PORT: '30.5' }, port],
    [{ PORT: ' ' }, port],
    [{ PORT: '0x10' }, port],
    [{ APP_URL: 'pay.example.com' }, `APP_URL ${url}`],
    [{ APP_URL: 'ftp://pay.example.com' }, `APP_URL ${url}`],
    [{ APP_URL: 'https://pay.example.com?a=1' }, `APP_URL ${url}`],
    [{ APP_URL: 'https://u:p@pay.example.com' }, `APP_URL ${url}`],
    [{ PG_API_URL: 'https://pg.example.com/#v1' }, `PG_API_URL ${url}`],
    [{ DATABASE_URL: 'mysql://db/x' }, database],
    [{ DATABASE_URL: 'sqlite:' }, database],
    ...['javascript:alert(1)', 'http://pg.example', 'ask Kim', '<b>@x.y', '12'].map((text): [Env, string] => [
      { HELP_CONTACT: text },
      'HELP_CONTACT must be an e-mail address, an https address or a telephone number',
    ]),
    [{ ROLE: 'boss' }, 'ROLE must be all, web or worker'],
    [{ ROLE: 'web' }, role],
    [{ ROLE: 'worker', DATABASE_URL: 'sqlite:./x' }, role],
    [{ CAFE24_CLIENT_ID: 'two words' }, 'CAFE24_CLIENT_ID must be text without spaces'],
    [{ CAFE24_CLIENT_SECRET: 'short' }, 'CAFE24_CLIENT_SECRET must have 8 characters or more'],
    [{ CAFE24_WEBHOOK_KEY: 'short' }, 'CAFE24_WEBHOOK_KEY must have 8 characters or more'],
    [{ CAFE24_API_URL: 'https://cafe24api.com' }, api],
    [{ CAFE24_API_URL: 'ftp://{mall_id}.cafe24api.com' }, api],
    [{ CAFE24_API_URL: 'https://{mall_id}@cafe24api.com' }, api],
    [{ CAFE24_API_VERSION: 'latest' }, 'CAFE24_API_VERSION must be a date such as 2026-03-01'],
    [{ CAFE24_SERVICE_KEY: 'short,long-enough' }, 'CAFE24_SERVICE_KEY must have 8 characters or more'],
    [{ CAFE24_SERVICE_KEY: ' , ' }, 'CAFE24_SERVICE_KEY has no key in it'],
    [{ PG_ADAPTER: 'other' }, 'PG_ADAPTER must be reference'],
    [{ ENCRYPTION_KEYS: keyText(1) }, sealing],
    [{ ENCRYPTION_KEYS: `:${keyText(1)}` }, sealing],
    [{ ENCRYPTION_KEYS: `k.1:${keyText(1)}` }, sealing],
    [{ ENCRYPTION_KEYS: `k1:${Buffer.alloc(16).toString('base64')}` }, sealing],
    [{ ENCRYPTION_KEYS: `k1:${keyText(1)},k2:x` }, sealing],
    [{ ENCRYPTION_KEYS: 'k1:x,k2:x' }, sealing],
    [{ ENCRYPTION_KEYS: ',' }, 'ENCRYPTION_KEYS has no key in it'],
    [{ ENCRYPTION_KEYS: `k1:${keyText(1)},k1:${keyText(2)}` }, 'ENCRYPTION_KEYS must give each key an id of its own'],
    [{ AUTH_SECRET: 'x'.repeat(31) }, `AUTH_SECRET must have 32 characters or more (${random})`],
    [{ OUTBOUND_ALLOW: 'http://127.0.0.1:3100' }, hosts],
    [{ OUTBOUND_ALLOW: 'localhost/,127.0.0.1' }, hosts],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'],
    [{ TRUST_PROXY: 'true' }, proxies],
    [{ TRUST_PROXY: '-1' }, proxies],
    [{ RATE_LIMIT_PER_MALL: '-1' }, rate],
    [{ RATE_LIMIT_PER_MALL: '10001' }, rate],
    [{ RETRY_SCHEDULE: '0,soon' }, schedule],
    [{ RETRY_SCHEDULE: '0,-1' }, schedule],
    [{ RETRY_SCHEDULE: ',' }, schedule],
    [{ NOTIFICATION_FORMAT: 'xml' }, 'NOTIFICATION_FORMAT must be json or form'],
  ])('%j', (env, fault) => {
    expect(faultsOf(env)).toEqual([fault]);
  });
});

test('all faults are told at once, whatever their kind', () => {
  const { config, faults = [] } = loadConfig(
    { PORT: 'x', ROLE: 'web', AUTH_SECRET: demoSecrets.authSecret },
    { production: true },
  );
  expect(config).toBeUndefined();
  expect(faults.map((fault) => fault.split(' ', 3).join(' '))).toEqual([
    'PORT must be',
    'APP_URL is missing:',
    'CAFE24_CLIENT_ID is missing:',
    'CAFE24_CLIENT_SECRET is missing:',
    'CAFE24_WEBHOOK_KEY is missing:',
    'CAFE24_SERVICE_KEY is missing:',
    'PG_API_URL is missing:',
    'ENCRYPTION_KEYS is missing:',
    'ROLE must be',
    'AUTH_SECRET is the',
  ]);
  for (const fault of faults.filter((one) => one.includes('missing'))) expect(fault).toMatch(/is missing: .{20,}/);
});

test('an empty setting is a missing one', () => {
  expect(faultsOf({ AUTH_SECRET: '' })).toEqual(['AUTH_SECRET is missing: make one with openssl rand -base64 32']);
  expect(faultsOf({ APP_URL: undefined })).toEqual([expect.stringMatching(/^APP_URL is missing: /)]);
});

test('no fault tells a secret', () => {
  const secret = 'TopSecret';
  const env = Object.fromEntries(Object.keys(needed).map((name) => [name, `${secret} ${secret},x:${secret}`]));
  expect(loadConfig({ ...env, AUTH_SECRET: secret }).faults?.join()).not.toContain(secret);
});
