import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoOrders, demoPorts, demoVisits } from '../demo/environment.ts';
import { loadConfig } from '../src/config.ts';
import { settingNames } from '../src/config-environment.ts';

const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

type Line = { name: string; value: string; isDefault: boolean };

const lines: Line[] = [...text.matchAll(/^(# )?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, hash, name = '', value = '']) => ({
  name,
  value,
  isDefault: hash !== undefined,
}));
const isOfDemo = ({ name }: Line) => /^(SANDBOX|DEMO)_/.test(name);
const needed = {
  ...valuesOf(lines.filter(({ isDefault }) => !isDefault)),
  CAFE24_CLIENT_ID: 'a-client-id',
  CAFE24_CLIENT_SECRET: 'a-client-secret',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
  AUTH_SECRET: 'x'.repeat(32),
};
const defaults = valuesOf(lines.filter((line) => line.isDefault && !isOfDemo(line)));

test('.env.example names every setting, and nothing else but what the demo reads (contract.md §11-16)', () => {
  const names = lines.filter((line) => !isOfDemo(line)).map(({ name }) => name);
  expect(names.toSorted()).toEqual(settingNames.toSorted());
});

test('what it leaves uncommented is enough to start', () => {
  expect(loadConfig(needed).faults).toBeUndefined();
});

test('what it comments out are the defaults', () => {
  const { given, fixed, ...read } = loadConfig({ ...needed, ...defaults }).config ?? {};
  expect(loadConfig(needed).config).toMatchObject(read);
  const ofDemo = valuesOf(lines.filter(isOfDemo));
  const readDemo = (env: typeof ofDemo) => [demoPorts(env), demoVisits(env), demoOrders(env)];
  expect(readDemo(ofDemo)).toEqual(readDemo({}));
});

function valuesOf(some: Line[]): Record<string, string> {
  return Object.fromEntries(some.map(({ name, value }) => [name, value]));
}
