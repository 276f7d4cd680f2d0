import type { Logger } from 'pino';
import { type App, type Overrides, startApp } from './app.ts';
import { type Config, readEnvironment } from './config.ts';
import { createLogger } from './logger.ts';

/** The longest a stop takes; whoever supervises the process may end it after this. */
const longestStopMs = 30_000;

/** The server alone, for production. It refuses to start on missing or weak settings and lists all faults. */
export async function serve(overrides: Overrides = {}): Promise<void> {
  const { config, faults } = readEnvironment();
  if (faults) {
    process.stderr.write(`PG Bridge can't start:\n${faults.map((fault) => `  - ${fault}\n`).join('')}`);
    process.stderr.write('.env.example describes every setting.\n');
    process.exit(1);
  }
  const logger = createLogger(config);
  try {
    const app = await startApp(config, { logger, ...overrides });
    logger.info({ url: app.url, role: config.role }, 'PG Bridge is up');
    switchLevelOnSignal(logger, config.logLevel);
    stopOnSignal(app, (signal) => logger.info({ signal }, 'stopping'));
  } catch (error) {
    process.stderr.write(`PG Bridge can't start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** SIGUSR2 makes the log talkative, a second one as it was: for a look at a process that must not be restarted. */
function switchLevelOnSignal(logger: Logger, usual: Config['logLevel']): void {
  process.on('SIGUSR2', () => {
    const level = logger.level === 'debug' ? usual : 'debug';
    logger.level = level;
    logger.warn({ level }, 'the log level was switched');
  });
}

/** The first signal drains, a second one ends at once: what is cut off comes back when its lease ends. */
function stopOnSignal(app: App, onStop: (signal: string) => void): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      onStop(signal);
      setTimeout(() => process.exit(1), longestStopMs).unref();
      app.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
