import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const chunk = /(?:from|import)\s*"\.\/([\w-]+\.js)"/g;
const korean = /\p{Script=Hangul}/u;

/**
 * KiB of scripts, by gzip, that a Korean reader's browser must have for a page: what the built index.html names, the page with what
 * that imports, and the words of the start and the page's (chunks too). A page is a chunk's name without its hash ("orders-page").
 */
export function firstLoadKib(page: string, words: readonly string[]): number {
  const files = readdirSync(`${dist}assets`);
  const chunksOf = (name: string) => {
    const found = files.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
    if (found.length === 0) throw new Error(`the build has no chunk ${name}`);
    return found;
  };
  const seen = new Set<string>();
  const take = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, imported] of read(name).matchAll(chunk)) if (imported) take(imported);
  };
  const index = readFileSync(`${dist}index.html`, 'utf8');
  for (const [, name] of index.matchAll(/assets\/([\w-]+\.js)/g)) if (name) take(name);
  for (const name of [page, 'ko'].flatMap(chunksOf)) take(name);
  for (const name of words.flatMap(chunksOf)) if (korean.test(read(name))) take(name);
  const bytes = [...seen].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  return Math.round(bytes / 1024);
}

function read(name: string): string {
  return readFileSync(`${dist}assets/${name}`, 'utf8');
}
