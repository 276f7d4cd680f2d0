import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const chunk = /(?:from|import)\s*"\.\/([\w-]+\.js)"/g;

/**
 * KiB of scripts, by gzip, that a browser must have for a page: what the built index.html names, what that imports, and `pages`
 * with theirs. A page is a chunk's name without its hash ("orders-page").
 */
export function firstLoadKib(pages: readonly string[], files: readonly string[]): number {
  const seen = new Set<string>();
  const take = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, imported] of read(name).matchAll(chunk)) if (imported) take(imported);
  };
  const index = readFileSync(`${dist}index.html`, 'utf8');
  for (const [, name] of index.matchAll(/assets\/([\w-]+\.js)/g)) if (name) take(name);
  for (const page of pages) {
    const name = files.find((file) => file.startsWith(`${page}-`) && file.endsWith('.js'));
    if (!name) throw new Error(`the build has no chunk ${page}`);
    take(name);
  }
  const bytes = [...seen].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  return Math.round(bytes / 1024);
}

function read(name: string): string {
  return readFileSync(`${dist}assets/${name}`, 'utf8');
}
