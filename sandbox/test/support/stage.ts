import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { onTestFinished } from 'vitest';
import { type SandboxOptions, startSandbox } from '../../src/sandbox.ts';
import { startFakeApp } from './fake-app.ts';

/** A sandbox on free ports with an app that only records; both end with the test. */
export async function startStage(options: Partial<SandboxOptions> = {}) {
  const app = await startFakeApp();
  const sandbox = await startSandbox({
    mallPort: 0,
    pgPort: 0,
    appUrl: app.url,
    malls: demoMalls,
    serviceKey: demoSecrets.serviceKey,
    ...options,
    delays: { laterMs: 5, afterTimeoutMs: 30, webhookRetriesMs: [], ...options.delays },
  });
  onTestFinished(async () => {
    await sandbox.stop();
    await app.stop();
  });
  return { app, sandbox, ...sandbox };
}

export type Stage = Awaited<ReturnType<typeof startStage>>;
