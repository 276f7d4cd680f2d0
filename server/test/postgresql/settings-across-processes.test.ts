import { startSandbox } from '@pgbridge/sandbox/sandbox';
import { demoSecrets } from '@pgbridge/shared/demo';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { Setting } from '../../src/store/entities/setting.ts';
import { testSettings } from '../support/app.ts';
import { freshDatabase } from '../support/database.ts';

it('a web process and a worker know within seconds what another process set', async () => {
  const database = await freshDatabase();
  const serviceKey = demoSecrets.serviceKey;
  const sandbox = await startSandbox({ mallPort: 0, pgPort: 0, appUrl: '', malls: [], serviceKey });
  const start = async (ROLE: string) => {
    const { config } = loadConfig({ ...testSettings(sandbox), DATABASE_URL: database.url, ROLE });
    if (!config) throw new Error('no configuration');
    return startApp(config, { logger: pino({ level: 'silent' }) });
  };
  const apps = await Promise.all([start('web'), start('worker')]);
  const row = { name: 'RETENTION_DAYS', value: '30', changedAt: new Date(), changedBy: 'somebody elsewhere' };
  await apps[0].bridge.orm.em.fork().insert(Setting, row);
  const inForce = () => apps.map(({ bridge }) => bridge.settings.retentionDays);
  expect(inForce()).toEqual([90, 90]);
  await vi.waitFor(() => expect(inForce()).toEqual([30, 30]), { timeout: 20_000 });
  for (const app of apps) await app.stop();
  await sandbox.stop();
  await database.drop();
});
