import { startApp } from './app.ts';
import { readEnvironment } from './config.ts';
import { createLogger } from './logger.ts';

/** `serve`: the server alone, for production. It refuses to start on missing or weak settings and lists all faults. */
async function serve(): Promise<void> {
  const { config, faults } = readEnvironment();
  if (faults) {
    process.stderr.write(`PG Bridge can't start:\n${faults.map((fault) => `  - ${fault}\n`).join('')}`);
    process.stderr.write('.env.example describes every setting.\n');
    process.exit(1);
  }
  const logger = createLogger(config);
  const app = await startApp(config, { logger });
  logger.info({ url: app.url, role: config.role }, 'PG Bridge is up');

  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      logger.info({ signal }, 'stopping');
      app.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

serve().catch((error: unknown) => {
  process.stderr.write(`PG Bridge can't start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
