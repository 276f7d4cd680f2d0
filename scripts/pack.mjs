// Puts what a server needs at run time, and nothing else, into an empty folder: the image holds this, and Node.
//   node scripts/pack.mjs <folder>      after `build`
import { cpSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name a folder: node scripts/pack.mjs <folder>');
const root = fileURLToPath(new URL('..', import.meta.url));

for (const place of [
  'server/dist',
  'server/storefront/built',
  'console/dist',
  'LICENSE',
  '.env.example',
  'package.json',
]) {
  if (!existsSync(join(root, place))) throw new Error(`${place} is missing: run build first`);
  cpSync(join(root, place), join(target, place), { recursive: true });
}

// The one library that is no JavaScript, without its C sources.
const sqlite = realpathSync(join(root, 'server/node_modules/better-sqlite3'));
const place = join(target, 'server/node_modules/better-sqlite3');
mkdirSync(place, { recursive: true });
const isOurs = (file) =>
  !file.endsWith('.node') ||
  file.includes(`${process.platform}-${process.arch}`) ||
  file.includes(`musl-${process.arch}`);
for (const part of ['lib', 'prebuilds', 'package.json', 'LICENSE'])
  cpSync(join(sqlite, part), join(place, part), { recursive: true, filter: isOurs });
