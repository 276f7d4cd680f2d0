// The tests that a run of every commit has no time for, on both databases: each property of money thousands of times
// (PROPERTY_RUNS, 10000 when not given), and a process killed between any two steps of every flow.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--project',
    'server-sqlite',
    '--project',
    'server-postgresql',
    'test/properties',
    'test/crash',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '10000' } },
);
process.exit(status ?? 1);
