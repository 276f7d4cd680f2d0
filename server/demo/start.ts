import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Sandbox, startSandbox } from '@pgbridge/sandbox/sandbox';
import { demoMalls, demoOperator, demoSecrets } from '@pgbridge/shared/demo';
import { type App, startApp } from '../src/app.ts';
import { type Config, loadConfig } from '../src/config.ts';
import { systemClock } from '../src/domain/clock.ts';
import { DemoClock } from './clock.ts';
import { demoEnvironment, demoOrders, demoPorts, demoVisits, type Ports } from './environment.ts';
import { addOrders } from './more-orders.ts';
import { livePast, pastMs, settleDown } from './past.ts';

/*
 * `start`: the app and the sandbox on this machine, with demo data.
 *
 * The first start makes the data beside the database file and puts it in place when it is complete; so a start that was cut
 * off leaves nothing half-made, and a later start goes on with what is there.
 */

type Running = { app: App; sandbox: Sandbox };

const stopWithinMs = 4_000;

async function start(): Promise<void> {
  const ports = demoPorts(process.env);
  const { config, faults } = loadConfig(demoEnvironment(process.env, ports));
  if (!config) throw new Error(faults.join('; '));
  const demo = { ...config, sandbox: true };
  const file = demo.databaseUrl.startsWith('sqlite:') ? demo.databaseUrl.slice('sqlite:'.length) : null;
  if (!file) throw new Error('start runs on SQLite; for PostgreSQL use: npx --yes pnpm@12 serve');

  stopOnSignal();
  if (!existsSync(file)) await makeData(demo, ports, file);
  running = await startBoth(demo, ports, file, systemClock);
  tell(demo, running);
}

let running: Running | null = null;
let isStopping = false;

/** Makes the demo data in a file of its own, then puts it in place. */
async function makeData(config: Config, ports: Ports, file: string): Promise<void> {
  process.stdout.write('Making demo data: five days of orders in three malls, played through the real flows …\n');
  const draft = `${file}.draft`;
  for (const leftOver of [draft, `${draft}-wal`, `${draft}-shm`, `${draft}.sandbox.json`])
    await rm(leftOver, { force: true });
  const clock = new DemoClock(new Date(Date.now() - pastMs));
  running = await startBoth({ ...config, databaseUrl: `sqlite:${draft}` }, ports, draft, clock);
  // A draft that a power cut spoils is simply made again, so it needn't wait for the disk at each commit.
  await running.app.bridge.orm.em.getConnection().execute('pragma synchronous = off');
  await settleDown({ ...running, clock });
  await livePast({ ...running, clock }, demoVisits(process.env));
  await stopBoth(running);
  running = null;
  const orders = demoOrders(process.env);
  if (orders > 0) {
    process.stdout.write(`Adding ${orders} made-up orders …\n`);
    const mallUrl = `http://${config.host}:${ports.mall}`;
    const databaseUrl = `sqlite:${draft}`;
    await addOrders({ config: { ...config, databaseUrl }, mallUrl, stateFile: `${draft}.sandbox.json`, orders });
  }
  await rename(`${draft}.sandbox.json`, `${file}.sandbox.json`);
  await rename(draft, file);
}

async function startBoth(
  config: Config,
  ports: Ports,
  file: string,
  clock: DemoClock | typeof systemClock,
): Promise<Running> {
  // The partners first: the app begins with what is due, and would find nobody to ask.
  const sandbox = await startSandbox({
    mallPort: ports.mall,
    pgPort: ports.pg,
    host: config.host,
    appUrl: config.appUrl,
    malls: demoMalls,
    serviceKey: demoSecrets.serviceKey,
    now: () => clock.now(),
    stateFile: `${file}.sandbox.json`,
  });
  try {
    const app = await startApp(config, {
      clock,
      startsRunner: clock === systemClock,
      ...(clock === systemClock ? {} : { readiness: async () => 'making demo data' }),
    });
    return { app, sandbox };
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

async function stopBoth({ app, sandbox }: Running): Promise<void> {
  await app.stop();
  await sandbox.stop();
}

function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      // A try under way may wait for its receiver longer than a person waits for Ctrl-C; it is made again after the next start.
      setTimeout(() => process.exit(0), stopWithinMs).unref();
      const stopped = running ? stopBoth(running) : Promise.resolve();
      stopped.then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

function tell(config: Config, { sandbox }: Running): void {
  process.stdout.write(`
PG Bridge is running on this machine, with a sandbox of Cafe24 malls and a payment company. No real money moves.

  Console   ${config.appUrl}
            sign in as ${demoOperator.email} with password ${demoOperator.password}
  Mall      ${sandbox.mallUrl}   order something, pay, and look it up in the console
  PG        ${sandbox.pgUrl}   its payments, scenarios and faults
  GraphQL   ${config.appUrl}/graphql

Data is kept in ${config.databaseUrl.slice('sqlite:'.length)}. Stop with Ctrl-C.
`);
}

start().catch((error: unknown) => {
  // Whatever was under way ends badly when everything is stopped under it.
  if (isStopping) return;
  process.stderr.write(`PG Bridge can't start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
