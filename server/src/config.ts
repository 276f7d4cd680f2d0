import type { z } from 'zod';
import { environment, type logLevels, settingNames } from './config-environment.ts';
import { productionFaults, providerFaults, roleFaults } from './config-faults.ts';
import { type RunTimeSettings, type RunTimeTexts, runTimeOf, runTimeTexts } from './config-run-time.ts';
import { seedSettings } from './config-seed.ts';
import { onlySet } from './config-shapes.ts';
import type { GroupRoles } from './domain/sign-in-provider.ts';

/** What the server runs with. Made only here; nothing else reads the environment. */
export type Config = RunTimeSettings & {
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
  /** Those before it, the latest first. */
  olderAuthSecrets: string[];
  outboundAllow: string[];
  logLevel: (typeof logLevels)[number];
  /** Where traces are sent, what stands before `/v1/traces`; null: none are drawn. */
  otlpEndpoint: string | null;
  /** What opens `/metrics`; null: only a developer's machine is answered. */
  metricsToken: string | null;
  /** How many proxies in front of us may be believed about the caller's address. */
  trustProxy: number;
  /** The company's own sign-in; null: passwords alone. */
  oidc: OidcConfig | null;
  /** Names of the variables that are set. */
  given: readonly string[];
  /** The texts of those among them that fix what staff could change else. None is a secret. */
  fixed: RunTimeTexts;
  /** Demo data with the sandbox beside it: the console says so on every page. */
  sandbox: boolean;
};

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
    ...providerFaults(given),
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
      olderAuthSecrets: settings.AUTH_SECRET_OLD,
      outboundAllow: settings.OUTBOUND_ALLOW,
      logLevel: settings.LOG_LEVEL,
      otlpEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      metricsToken: settings.METRICS_TOKEN ?? null,
      trustProxy: settings.TRUST_PROXY,
      oidc: oidcOf(settings),
      ...runTimeOf(settings),
      given: settingNames.filter((name) => name in given),
      fixed: runTimeTexts(given),
      sandbox: false,
    },
  };
}

type OidcConfig = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  label: string;
  groupsClaim: string;
  scopes: string;
  roles: GroupRoles;
};

function oidcOf(settings: z.output<typeof environment>): OidcConfig | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ROLES: roles,
  } = settings;
  if (!issuer || !clientId || !clientSecret || !roles) return null;
  const { OIDC_LABEL: label, OIDC_GROUPS_CLAIM: groupsClaim, OIDC_SCOPES: scopes } = settings;
  return { issuer, clientId, clientSecret, label, groupsClaim, scopes, roles };
}

/** The database of this process alone, for commands that need nothing else. @throws when it isn't a database URL */
export function readDatabaseUrl(): string {
  return environment.shape.DATABASE_URL.parse(process.env.DATABASE_URL || undefined);
}

/** The time that bodies are kept, for the command that removes them. @param stored what staff have set @throws when it isn't a number of days */
export function readRetentionDays(stored: string | null): number {
  return environment.shape.RETENTION_DAYS.parse(process.env.RETENTION_DAYS || stored || undefined);
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
