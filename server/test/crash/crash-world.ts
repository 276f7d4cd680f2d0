import { startSandbox } from '@pgbridge/sandbox/sandbox';
import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { loadConfig } from '../../src/config.ts';
import { openOrm } from '../../src/store/orm.config.ts';
import { createVault } from '../../src/store/vault.ts';
import { testSettings } from '../support/app.ts';
import { freshDatabase } from '../support/database.ts';
import { addDemoMalls } from '../support/demo-malls.ts';
import { withTokens } from '../support/external-buyer.ts';
import { freePort } from '../support/free-port.ts';
import { handClock } from '../support/hand-clock.ts';
import { buildAppProcess } from './build-app-process.ts';
import { startFront } from './front.ts';
import { startMortalApp } from './mortal-app.ts';

export type CrashWorld = Awaited<ReturnType<typeof startCrashWorld>>;

/** How soon the PG repeats a webhook that nobody took, and how often: for longer than a restart takes. */
const webhookRetriesMs = Array<number>(400).fill(50);

/** How long the app is away after it died: long enough that nobody waits for what the dead one had in hand. */
const restartSeconds = 25;

/** The app in a process that can be killed, the sandbox as its partner, and a clock that all of them go by. */
export async function startCrashWorld() {
  const clock = handClock('2026-05-19T05:03:27Z');
  const database = await freshDatabase();
  const sandbox = await startSandbox({
    mallPort: 0,
    pgPort: 0,
    appUrl: '',
    malls: demoMalls,
    serviceKey: demoSecrets.serviceKey,
    now: () => clock.now(),
    delays: { laterMs: 0, afterTimeoutMs: 100, webhookRetriesMs },
  });
  const built = await buildAppProcess();
  const front = await startFront();
  sandbox.setAppUrl(front.url);
  const settings = { ...testSettings(sandbox), APP_URL: front.url, DATABASE_URL: database.url };
  const orm = await openOrm(database.url);
  const { config } = loadConfig(settings);
  if (!config) throw new Error('the settings are not complete');
  await addDemoMalls({ bridge: { orm, clock, vault: createVault(config.encryptionKeys), pg: { name: 'reference' } } });
  const mortal = await startMortalApp(built.script, async () => {
    clock.pass(restartSeconds);
    return { ...settings, PORT: String(await freePort()), TEST_NOW: clock.now().toISOString() };
  });
  front.leadTo(mortal.life);

  /** Works off everything under way at the clock's time, over as many lives as that takes. */
  async function settle(): Promise<void> {
    await sandbox.settled();
    await mortal.ask({ does: 'runDue' });
    await sandbox.settled();
  }

  await withTokens({ app: { url: front.url }, sandbox });

  return {
    app: { url: front.url },
    sandbox,
    orm,
    mortal,
    front,
    settle,
    async pass(seconds: number) {
      clock.pass(seconds);
      await mortal.ask({ does: 'time', now: clock.now().toISOString() });
      await settle();
    },
    async stop() {
      await mortal.stop();
      await front.stop();
      await sandbox.stop();
      await orm.close();
      await database.drop();
      await built.remove();
    },
  };
}
