// Fails when a library that is shipped has a licence that nobody has agreed to.
import { execFileSync } from 'node:child_process';

const agreed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** `(MIT OR GPL-3.0)` is fine by one of them, `(MIT AND BSD-3-Clause)` by both. */
const isAgreed = (licence) => {
  const text = licence.replace(/[()]/g, '');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((each) => agreed.has(each)));
};

const asked = ['--yes', 'pnpm@12', 'licenses', 'list', '--recursive', '--prod', '--json'];
const found = Object.entries(JSON.parse(execFileSync('npx', asked, { encoding: 'utf8' })));
const others = found.filter(([licence]) => !isAgreed(licence));
for (const [licence, packages] of others) console.error(`${licence}: ${packages.map(({ name }) => name).join(', ')}`);
const count = found.reduce((sum, [, packages]) => sum + packages.length, 0);
console.log(`${count} packages, ${others.length} licences that nobody has agreed to.`);
process.exit(others.length === 0 ? 0 : 1);
