import { demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, test } from 'vitest';
import { loadConfig } from './config.ts';

const keyText = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const needed = {
  APP_URL: 'https://pay.example.com',
  PG_API_URL: 'https://api.pg.example.com',
  CAFE24_CLIENT_ID: 'a-client-id',
  CAFE24_CLIENT_SECRET: 'a-client-secret',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  ENCRYPTION_KEYS: `k1:${keyText(1)}`,
  AUTH_SECRET: 'an-auth-secret-of-enough-characters',
};
type Env = Record<string, string | undefined>;

const faultsOf = (env: Env) => loadConfig({ ...needed, ...env }).faults ?? [];
const inProduction = (env: Env) => loadConfig({ ...needed, ...env }, { production: true }).faults ?? [];

describe('production refuses what is dangerous elsewhere than on a developer’s machine', () => {
  test.each<[env: Env, fault: string | null]>([
    [{}, null],
    [{ APP_URL: 'http://pay.example.com' }, 'APP_URL must be https, unless it is this machine itself'],
    [{ APP_URL: 'http://10.0.0.1:3000' }, 'APP_URL must be https, unless it is this machine itself'],
    [{ APP_URL: 'http://localhost.evil.test' }, 'APP_URL must be https, unless it is this machine itself'],
    [{ APP_URL: 'http://127.0.0.1:3000' }, null],
    [{ APP_URL: 'http://localhost:3000' }, null],
    [{ APP_URL: 'http://[::1]:3000' }, null],
    [{ CAFE24_SERVICE_KEY: demoSecrets.serviceKey }, 'CAFE24_SERVICE_KEY is the demo key'],
    [{ CAFE24_SERVICE_KEY: `a-good-key, ${demoSecrets.serviceKey}` }, 'CAFE24_SERVICE_KEY is the demo key'],
    [{ CAFE24_CLIENT_SECRET: demoSecrets.clientSecret }, 'CAFE24_CLIENT_SECRET is the demo secret'],
    [{ CAFE24_WEBHOOK_KEY: demoSecrets.webhookKey }, 'CAFE24_WEBHOOK_KEY is the demo key'],
    [{ CAFE24_API_URL: 'http://{mall_id}.cafe24api.com' }, 'CAFE24_API_URL must be https'],
    [{ CAFE24_API_URL: 'http://127.0.0.1:3100/cafe24/{mall_id}' }, null],
    [{ AUTH_SECRET: demoSecrets.authSecret }, 'AUTH_SECRET is the demo secret'],
    [{ ENCRYPTION_KEYS: `k1:${keyText(1)},${demoSecrets.encryptionKey}` }, 'ENCRYPTION_KEYS has the demo key'],
  ])('%j: %s', (env, fault) => {
    expect(inProduction(env)).toEqual(fault === null ? [] : [expect.stringContaining(fault)]);
    expect(faultsOf(env)).toEqual([]);
  });
});
