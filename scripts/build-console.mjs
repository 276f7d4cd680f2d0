// Builds the console. --if-missing: only when there is no build; --if-stale: also when a source is newer than the build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const built = 'console/dist/index.html';

function newestChange(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function isStale() {
  const sources = ['console/src', 'shared/src'].map(newestChange);
  const files = ['console/index.html', 'pnpm-lock.yaml', 'vite.config.ts'].map((file) => statSync(file).mtimeMs);
  return Math.max(...sources, ...files) > statSync(built).mtimeMs;
}

const wanted = process.argv.includes('--if-missing')
  ? !existsSync(built)
  : !(process.argv.includes('--if-stale') && existsSync(built) && !isStale());

if (wanted) await build({ logLevel: 'warn' });
