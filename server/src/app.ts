import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Logger } from 'pino';
import { type Auth, createAuth } from './access/auth.ts';
import { mountAccess } from './access/mount-access.ts';
import { openRunner } from './app-runner.ts';
import { openStore } from './app-store.ts';
import { openTracing } from './app-tracing.ts';
import { openWatching } from './app-watching.ts';
import type { Config } from './config.ts';
import { type Clock, systemClock } from './domain/clock.ts';
import { sign } from './domain/signatures.ts';
import type { Bridge } from './flows/bridge.ts';
import { createInHand } from './flows/parts/in-hand.ts';
import { createPaymentBudget } from './flows/parts/payment-budget.ts';
import { createRejectionBudgets } from './flows/parts/rejection-budget.ts';
import { announceScripts } from './flows/script-upkeep.ts';
import { createCafe24 } from './gateways/cafe24.ts';
import { createCafe24Admin } from './gateways/cafe24-admin.ts';
import { createCafe24OAuth } from './gateways/cafe24-oauth.ts';
import { createHttpClient, type HttpClient } from './gateways/http-client.ts';
import { createOidc } from './gateways/oidc.ts';
import { referencePg } from './gateways/pg/reference/index.ts';
import { mountGraphql } from './graphql/mount.ts';
import { mountConsole, securityHeaders } from './http/console.ts';
import { unexpectedErrors } from './http/errors.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import { mountRoutes } from './http/routes.ts';
import { storefrontScripts } from './http/storefront-scripts.ts';
import type { Runner } from './jobs/runner.ts';
import { claimTimedWork } from './jobs/timed-work.ts';
import { createLogger } from './logger.ts';
import { isStoreOutage } from './store/outage.ts';
import { createVault } from './store/vault.ts';

export type App = {
  url: string;
  bridge: Bridge;
  auth: Auth;
  runner: Runner;
  /** Takes no more, finishes what is in hand, closes everything. */
  stop(): Promise<void>;
};

/** What tests and the demo replace. */
export type Overrides = {
  clock?: Clock;
  random?: () => number;
  logger?: Logger;
  timeouts?: { connectTimeoutMs: number; totalTimeoutMs: number };
  /** False: timed work runs only when `runner.runDue` is called. */
  startsRunner?: boolean;
  readiness?: Readiness;
};

/** How long what is in hand may take when the server stops. A call of ours takes 15 s at most. */
const drainMs = 25_000;

/**
 * Puts the server together and starts it, in the order a reader needs to know: port, store, gateways, flows, doors, timed work.
 * @throws when the port is taken or the database can't be reached
 */
export async function startApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const { clock = systemClock, random = Math.random, logger = createLogger(config) } = overrides;

  const server = await listen(config);
  const { port } = server.address() as AddressInfo;
  const appUrl = config.port === 0 ? `http://${config.host}:${port}` : config.appUrl;

  const opened = await openStore(config, {
    watchesSettings: overrides.startsRunner !== false,
    onError: (error, what) => logger.error({ err: error }, what),
  }).catch((error) => {
    server.close();
    throw error;
  });
  const { orm, signals, settings, settingsBook } = opened;
  const policy = { allow: config.outboundAllow };
  const client = createHttpClient({ policy, now: () => clock.now(), ...overrides.timeouts });
  const tracing = await openTracing(config, (error) => logger.error({ err: error }, 'traces could not be sent'));
  const watching = openWatching(config, { orm, clock, client, appUrl, trails: tracing.trails });
  const [signingKey = '', ...olderKeys] = config.serviceKeys;
  const bridge: Bridge = {
    orm,
    vault: createVault(config.encryptionKeys),
    clock,
    pg: referencePg({ client: watching.calling('pg'), apiUrl: config.pgApiUrl, policy }),
    cafe24: createCafe24({ client: watching.calling('mall'), policy, formatNow: () => settings.notificationFormat }),
    ...cafe24Of(config, watching.calling('cafe24')),
    external: externalOf(config, appUrl),
    policy,
    serviceKeys: [signingKey, ...olderKeys],
    ...{ settings, settingsBook },
    random,
    appUrl,
    ...createRejectionBudgets(clock, logger),
    inHand: createInHand(),
    meets: tracing.trails?.meet,
    secondsToWait: createPaymentBudget(orm, clock, settings),
  };
  const works = config.role !== 'web' && overrides.startsRunner !== false;
  const { runner, close: closeRunner } = await openRunner({
    orm,
    clock,
    databaseUrl: config.databaseUrl,
    works,
    claim: (limit) => claimTimedWork(bridge, limit, watching.followTask),
    onError: (error) => logger.error({ err: error }, 'timed work failed'),
  }).catch(async (error: unknown) => {
    server.close();
    await opened.close();
    throw error;
  });
  const auth = createAuth({
    orm,
    databaseUrl: config.databaseUrl,
    secret: config.authSecret,
    olderSecrets: config.olderAuthSecrets,
    appUrl,
    provider: config.oidc && createOidc(config.oidc, `${appUrl}/api/auth/oidc/callback`),
    onFault: (error) => logger.error({ err: error }, 'sign-in failed'),
    clock,
  });

  const app = express();
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.use(securityHeaders());
  watching.mount(app, logger, overrides.readiness);
  const graphql = config.role === 'worker' ? null : await openDoors();
  app.use(unexpectedErrors(logger, isStoreOutage));
  server.removeAllListeners('request').on('request', app);
  const { loader, button } = storefrontScripts;
  const served = [loader, button].map(({ version, bytes }) => ({ version, text: bytes.toString('utf8') }));
  await announceScripts(bridge, served);
  if (works) await runner.start();

  async function openDoors() {
    mountAccess(app, auth);
    const mounted = await mountGraphql(app, { orm, clock, bridge, auth, signals, logger });
    mountRoutes(app, bridge);
    mountConsole(app, { clock, sandbox: config.sandbox, signInLabel: config.oidc?.label ?? null });
    server.on('upgrade', mounted.onUpgrade);
    return mounted;
  }

  /** Calls that are cut off count as failed, so what they were for is tried again, by whoever is there then. */
  function cutOff() {
    server.closeAllConnections();
    void client.close();
  }

  return {
    url: appUrl,
    bridge,
    auth,
    runner,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      const patience = setTimeout(cutOff, drainMs);
      await Promise.all([closed, runner.stop(), graphql?.stopLive()]);
      clearTimeout(patience);
      await graphql?.stop();
      await client.close();
      await tracing.close();
      await closeRunner();
      await opened.close();
    },
  };
}

/** A mall's interface at Cafe24, and who we are to it. */
function cafe24Of(config: Config, client: HttpClient) {
  const { cafe24ApiUrl: apiUrl, cafe24ApiVersion: apiVersion } = config;
  const { cafe24ClientId: clientId, cafe24ClientSecret: clientSecret, cafe24WebhookKey: webhookKey } = config;
  return {
    cafe24Admin: createCafe24Admin({ client, apiUrl, apiVersion }),
    cafe24OAuth: createCafe24OAuth({ client, apiUrl, clientId, clientSecret }),
    cafe24App: { clientId, clientSecret, webhookKey },
  };
}

/** What external checkout goes by; the key of its links is made from a secret that has another use, so it can't be mistaken for it. */
function externalOf(config: Config, appUrl: string): Bridge['external'] {
  const linkKey = (secret: string) => sign('external checkout review link', secret);
  return {
    linkKeys: [linkKey(config.authSecret), ...config.olderAuthSecrets.map(linkKey)],
    scriptTag: {
      src: `${appUrl}${storefrontScripts.loader.path}&client_id=${encodeURIComponent(config.cafe24ClientId)}`,
      integrity: storefrontScripts.loader.integrity,
    },
  };
}
