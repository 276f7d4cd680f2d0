import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { startSandbox } from './sandbox.ts';

/** The sandbox alone, set by the environment, for development beside a running app. */
const sandbox = await startSandbox({
  mallPort: Number(process.env.SANDBOX_MALL_PORT ?? 3100),
  pgPort: Number(process.env.SANDBOX_PG_PORT ?? 3200),
  appUrl: process.env.APP_URL ?? 'http://127.0.0.1:3000',
  malls: demoMalls,
  serviceKey: demoSecrets.serviceKey,
  stateFile: process.env.SANDBOX_STATE_FILE,
}).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdout.write(`Malls        ${sandbox.mallUrl}\nReference PG ${sandbox.pgUrl}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.stop().then(() => process.exit(0)));
}
