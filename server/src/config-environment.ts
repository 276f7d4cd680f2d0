import { z } from 'zod';
import { runTimeShape } from './config-run-time.ts';
import {
  consoleText,
  encryptionKeys,
  exactUrl,
  groupRoles,
  list,
  mallApiUrl,
  random,
  webUrl,
  wholeNumber,
} from './config-shapes.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What each variable may be, and what it is when it is not set. */
export const environment = z.object({
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
  AUTH_SECRET_OLD: list()
    .pipe(z.array(z.string().min(32, 'must have 32 characters or more, each')))
    .default([]),
  OUTBOUND_ALLOW: list()
    .pipe(z.array(z.string().regex(/^[^\s/?#@]+$/, 'must be host or host:port, without http:// and path')))
    .default([]),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: webUrl('').optional(),
  METRICS_TOKEN: z.string().min(16, `must have 16 characters or more (${random})`).optional(),
  TRUST_PROXY: wholeNumber(1_000, 'must be a whole number: how many proxies stand in front').default(0),
  OIDC_ISSUER: exactUrl('the address of your sign-in provider').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().min(8, 'must have 8 characters or more').optional(),
  OIDC_LABEL: z.string().max(40, 'must have at most 40 characters').default('SSO'),
  OIDC_ROLES: groupRoles.optional(),
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  OIDC_SCOPES: z
    .string()
    .regex(/(^| )openid( |$)/, 'must have openid among its scopes, with blanks between')
    .default('openid profile email'),
  ...runTimeShape,
});

/** Every variable that sets the server up; `.env.example` and `docs/operating.md` describe the same ones. */
export const settingNames: readonly string[] = Object.keys(environment.shape);
