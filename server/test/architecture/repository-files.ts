import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-file.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = '{server/src,server/storefront,server/demo,shared/src,sandbox/src,console/src,scripts}';

/** Every source file of the project that the rules judge. */
export function readRepository(): SourceFile[] {
  return globSync(`${folders}/**/*.{ts,tsx,js,mjs}`, { cwd: root }).map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
}
