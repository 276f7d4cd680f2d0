import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createStepBoundaries } from './step-boundaries.ts';

/** What the test asks of the app's process; each is answered with the same number. */
export type Command = { number: number } & (
  | { does: 'time'; now: string }
  | { does: 'arm'; at: number | null }
  | { does: 'runDue' }
);
export type Reply = { number: number; passed: number; fault?: string } | { port: number };

/** The app in a process of its own, with the test's clock, that can be killed at any boundary between two steps. */
async function run(): Promise<void> {
  let now = new Date(process.env.TEST_NOW ?? '');
  const { config, faults } = loadConfig(process.env);
  if (!config) throw new Error(faults.join('; '));
  const boundaries = createStepBoundaries();
  const app = await startApp(config, {
    clock: { now: () => new Date(now) },
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    startsRunner: false,
    timeouts: { connectTimeoutMs: 10_000, totalTimeoutMs: 10_000 },
  });
  app.bridge.orm.em.getEventManager().registerSubscriber(boundaries.commits);

  async function obey(command: Command): Promise<void> {
    if (command.does === 'time') now = new Date(command.now);
    if (command.does === 'arm') boundaries.arm(command.at);
    if (command.does === 'runDue') await app.runner.runDue();
  }

  process.on('message', (command: Command) => {
    const { number } = command;
    obey(command).then(
      () => tell({ number, passed: boundaries.passed() }),
      (error: unknown) => tell({ number, passed: boundaries.passed(), fault: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  tell({ port: config.port });
}

function tell(reply: Reply): void {
  process.send?.(reply);
}

await run();
