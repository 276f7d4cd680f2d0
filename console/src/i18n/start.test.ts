import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { start } from './en/en-start.ts';
import { en } from './en/index.ts';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const firstPages = [
  'app/main.tsx',
  'app/palette/palette.tsx',
  'app/frame/key-help.tsx',
  'features/session/sign-in-page.tsx',
  'features/orders/orders-page.tsx',
  'features/orders/order-page.tsx',
].map(source);

/** Every module of the console that these load at once. */
function modulesOf(entries: string[]): string[] {
  const seen = new Set<string>();
  const take = (file: string) => {
    if (seen.has(file) || !existsSync(file) || /[/\\](i18n|gen)[/\\]/.test(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx?)'/g))
      take(resolve(dirname(file), path));
  };
  entries.forEach(take);
  return [...seen];
}

/** Keys that a module names whole, and all that begin as it composes them. */
function keysIn(text: string): string[] {
  const literals = new Set([...text.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key));
  const prefixes = [...text.matchAll(/`((?:[a-zA-Z]+\.)+)\$\{/g)].map(([, prefix = '']) => prefix);
  return Object.keys(en).filter((key) => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix)));
}

it('what the first pages say comes with the first words, so that none of them shows a bare key', () => {
  const missing = modulesOf(firstPages).flatMap((file) =>
    keysIn(readFileSync(file, 'utf8'))
      .filter((key) => !Object.hasOwn(start, key))
      .map((key) => `${key} of ${file.replace(source(''), '')}`),
  );
  expect(missing).toEqual([]);
});
