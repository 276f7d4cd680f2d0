import { afterAll, describe, expect, it } from 'vitest';
import { offline } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';
import type { Stand } from './stand.ts';

/*
 * The conformance kit of PG adapters: `npx --yes pnpm@12 test:pg reference`, or another name of a file in `stands`.
 * docs/pg-adapters.md says how to write one.
 */

const name = process.env.CONFORMANCE_ADAPTER ?? 'reference';
const { stand } = (await import(`./stands/${name}.ts`)) as { stand: Stand };

describe(`the adapter ${name}`, () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, { run }) => {
    await run(stand);
  });

  it('has a name of its own', () => {
    expect(offline(stand).name).toBe(name);
  });
});

afterAll(() => {
  if (!process.env.CONFORMANCE_ADAPTER) return;
  const { capabilities } = offline(stand);
  const card = { adapter: name, ...capabilities, currencies: capabilities.currencies.join(' ') };
  for (const [what, value] of Object.entries(card)) process.stdout.write(`  ${what.padEnd(14)} ${value}\n`);
});
