// Holds a PG adapter to what every one must do: `npx --yes pnpm@12 test:pg reference`. See docs/pg-adapters.md.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stands = readdirSync(`${root}server/test/conformance/stands`).map((file) => file.replace(/\.ts$/, ''));
const [adapter = ''] = process.argv.slice(2);
if (!stands.includes(adapter)) {
  process.stderr.write(`Which adapter? There is a stand for: ${stands.join(', ')}\n`);
  process.exit(1);
}
const { status } = spawnSync('vitest', ['run', '--project', 'server', 'server/test/conformance/adapter'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CONFORMANCE_ADAPTER: adapter },
});
process.exit(status ?? 1);
