import { createHash } from 'node:crypto';
import type { Role } from '@pgbridge/shared/words';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { admin, twoFactor } from 'better-auth/plugins';
import { type Clock, systemClock } from '../domain/clock.ts';
import type { SignInProvider } from '../domain/sign-in-provider.ts';
import type { Orm } from '../store/orm.config.ts';
import { addressHeader } from './caller-address.ts';
import { datesFromText } from './dates-from-text.ts';
import { operatorRights } from './operator-rights.ts';
import { providerDoors } from './provider-doors.ts';
import { signInHooks } from './sign-in-hooks.ts';

export type AuthOptions = {
  orm: Orm;
  databaseUrl: string;
  /** Signs session cookies; 32 characters or more. */
  secret: string;
  /** Those before it, the latest first: what was encrypted with them, two-step sign-in, can still be read. */
  olderSecrets?: readonly string[];
  /** Where browsers reach the console; decides trusted origins and whether cookies are for https only. */
  appUrl: string;
  /** The company's own sign-in; null: passwords alone. */
  provider?: SignInProvider | null;
  /** Told of outages during sign-in; refusals are none. */
  onFault?(error: unknown): void;
  /** Times of the audit log; sessions go by the system's time. */
  clock?: Clock;
};

/** The sign-in library, and the store it works on, for what we do to operators ourselves. */
export type Auth = ReturnType<typeof createAuth>;

/** A session ends after this time without a request. */
const idleSeconds = 30 * 60;

/** Sign-in of operators: e-mail and password, no sign-up. Its tables are made by our migrations and are nobody else's business. */
export function createAuth(options: AuthOptions) {
  const {
    orm,
    databaseUrl,
    secret,
    olderSecrets = [],
    appUrl,
    provider = null,
    onFault,
    clock = systemClock,
  } = options;
  const isSqlite = databaseUrl.startsWith('sqlite:');
  const kysely = orm.em.getKysely();
  const library = betterAuth({
    appName: 'PG Bridge',
    baseURL: appUrl,
    basePath: '/api/auth',
    // The first signs and encrypts. What was encrypted before there were several names no key, and was by the oldest.
    secrets: [...new Set([secret, ...olderSecrets])].map((value) => ({ version: versionOf(value), value })),
    secret: olderSecrets.at(-1) ?? secret,
    trustedOrigins: [new URL(appUrl).origin],
    database: isSqlite
      ? { db: kysely, type: 'sqlite' }
      : // The ORM has dates read as text; the library would compare that text with dates and never see a session end.
        { db: kysely.withPlugin(datesFromText), type: 'postgres' },
    telemetry: { enabled: false },
    // The library's own log would write addresses of people and of other sites to the console.
    logger: { disabled: true },
    onAPIError: { onError: (error) => (isAPIError(error) && error.statusCode < 500 ? undefined : onFault?.(error)) },
    user: { modelName: 'operators' },
    account: { modelName: 'operator_accounts' },
    verification: { modelName: 'operator_verifications' },
    session: { modelName: 'operator_sessions', expiresIn: idleSeconds, updateAge: 60 },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    plugins: [
      admin({ defaultRole: 'viewer' satisfies Role, adminRoles: ['admin' satisfies Role], ...operatorRights }),
      // Secrets and recovery codes are encrypted with the library's own secret.
      twoFactor({ issuer: 'PG Bridge', twoFactorTable: 'operator_two_factors' }),
      ...(provider ? [providerDoors({ provider, orm, clock, onFault })] : []),
    ],
    hooks: signInHooks({ orm, clock }),
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'operator_rate_limits',
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/oidc/*': { window: 60, max: 30 },
        '/get-session': false,
        '/sign-out': false,
      },
    },
    advanced: {
      cookiePrefix: 'pgbridge',
      useSecureCookies: appUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Said aloud, because the library switches both checks off by itself when it sees a test run.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
  });
  return Object.assign(library, { store: { orm, clock } });
}

/** A number that names a secret, the same for ever and in every process. */
function versionOf(secret: string): number {
  return createHash('sha256').update(`name of ${secret}`).digest().readUInt32BE();
}
