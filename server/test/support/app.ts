import { randomBytes } from 'node:crypto';
import { type Sandbox, startSandbox } from '@pgbridge/sandbox/sandbox';
import { demoClientId, demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { pino } from 'pino';
import { type App, type Overrides, startApp } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { freshDatabase } from './database.ts';
import { addDemoMalls } from './demo-malls.ts';
import { type HandClock, handClock } from './hand-clock.ts';

export type World = {
  app: App;
  sandbox: Sandbox;
  clock: HandClock;
  /** Works off what the sandbox sends and what is due at the clock's time. */
  settle(): Promise<void>;
  /** Stops the app and starts it again, at the same address and on the same database, with these settings changed. */
  restart(changed?: Partial<Config>): Promise<void>;
  stop(): Promise<void>;
};

// A busy machine must not look like a partner that is silent.
const patient = { connectTimeoutMs: 10_000, totalTimeoutMs: 10_000 };

/** For tests of partners that answer too late. */
export const impatient = { timeouts: { connectTimeoutMs: 500, totalTimeoutMs: 500 } };

/**
 * The real app and the sandbox as its partner, each on a port of its own, with a clock moved by hand.
 * @param malls `linked`: the demo's malls take payments; `none`: nobody has installed the app yet
 */
export async function startWorld(
  settings: Record<string, string> = {},
  overrides: Overrides = {},
  malls: 'linked' | 'none' = 'linked',
): Promise<World> {
  const clock = handClock('2026-05-19T05:03:27Z');
  const { timeouts = patient } = overrides;
  const database = await freshDatabase();
  const sandbox = await startSandbox({
    mallPort: 0,
    pgPort: 0,
    appUrl: '',
    malls: demoMalls,
    serviceKey: demoSecrets.serviceKey,
    now: () => (overrides.clock ?? clock).now(),
    delays: { laterMs: 0, afterTimeoutMs: timeouts.totalTimeoutMs + 100, webhookRetriesMs: [] },
  });
  const config = { ...testConfig({ sandbox, ...settings }), databaseUrl: database.url };
  const start = (at: Partial<Config> = {}) =>
    startApp(
      { ...config, ...at },
      {
        clock,
        random: () => 0.5,
        logger: pino({ level: 'silent' }),
        startsRunner: false,
        ...overrides,
        timeouts,
      },
    );
  const app = await start();
  sandbox.setAppUrl(app.url);
  if (malls === 'linked') await addDemoMalls(app);
  const world: World = {
    app,
    sandbox,
    clock,
    async settle() {
      await sandbox.settled();
      await world.app.runner.runDue();
    },
    async restart(changed = {}) {
      const { url } = world.app;
      await world.app.stop();
      world.app = await start({ port: Number(new URL(url).port), appUrl: url, ...changed });
    },
    async stop() {
      await world.app.stop();
      await sandbox.stop();
      await database.drop();
    },
  };
  return world;
}

function testConfig({ sandbox, ...given }: { sandbox: Sandbox } & Record<string, unknown>): Config {
  const { config, faults } = loadConfig({ ...testSettings(sandbox), ...(given as Record<string, string>) });
  if (!config) throw new Error(faults.join('\n'));
  return config;
}

/** Settings with which the app finds the sandbox; secrets are the demo's. */
export function testSettings(sandbox: Sandbox): Record<string, string> {
  const hosts = [sandbox.mallUrl, sandbox.pgUrl].map((url) => new URL(url).host);
  return {
    PORT: '0',
    APP_URL: 'http://127.0.0.1',
    CAFE24_CLIENT_ID: demoClientId,
    CAFE24_CLIENT_SECRET: demoSecrets.clientSecret,
    CAFE24_WEBHOOK_KEY: demoSecrets.webhookKey,
    CAFE24_API_URL: `${sandbox.mallUrl}/cafe24/{mall_id}`,
    CAFE24_SERVICE_KEY: demoSecrets.serviceKey,
    PG_API_URL: sandbox.pgUrl,
    ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    OUTBOUND_ALLOW: hosts.join(','),
  };
}
