import { demoClientId, demoSecrets } from '@pgbridge/shared/demo';

export type Ports = { app: number; mall: number; pg: number };

/** Ports from the environment, or the usual ones. */
export function demoPorts(env: Record<string, string | undefined>): Ports {
  return {
    app: Number(env.PORT || 3000),
    mall: Number(env.SANDBOX_MALL_PORT || 3100),
    pg: Number(env.SANDBOX_PG_PORT || 3200),
  };
}

/** How many buyers come by in the demo's past (DEMO_VISITS); a few hundred make the console look lived in. */
export function demoVisits(env: Record<string, string | undefined>): number {
  return Number(env.DEMO_VISITS || 260);
}

/** How many made-up orders are added to them (DEMO_ORDERS), with the planted cases of docs/seeding.md; none unless asked for. */
export function demoOrders(env: Record<string, string | undefined>): number {
  return Number(env.DEMO_ORDERS || 0);
}

/** Settings for an app beside the sandbox. What the environment sets already wins. */
export function demoEnvironment(env: Record<string, string | undefined>, ports: Ports): Record<string, string> {
  const host = env.HOST || '127.0.0.1';
  const settings: Record<string, string> = {
    HOST: host,
    PORT: String(ports.app),
    APP_URL: `http://${host}:${ports.app}`,
    PG_API_URL: `http://${host}:${ports.pg}`,
    OUTBOUND_ALLOW: `${host}:${ports.mall},${host}:${ports.pg}`,
    CAFE24_CLIENT_ID: demoClientId,
    CAFE24_CLIENT_SECRET: demoSecrets.clientSecret,
    CAFE24_WEBHOOK_KEY: demoSecrets.webhookKey,
    CAFE24_API_URL: `http://${host}:${ports.mall}/cafe24/{mall_id}`,
    CAFE24_SERVICE_KEY: demoSecrets.serviceKey,
    ENCRYPTION_KEYS: demoSecrets.encryptionKey,
    AUTH_SECRET: demoSecrets.authSecret,
    LOG_LEVEL: 'warn',
  };
  const given = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { ...settings, ...Object.fromEntries(given) };
}
