import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { type LateSubject, lateSubjects, loadTexts } from './late-texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const loaders = [
  'app/router.tsx',
  'app/frame/shortcuts.tsx',
  'features/orders/order-facts.tsx',
  'features/orders/order-page.tsx',
  'features/orders/timeline-list.tsx',
].map((file) => join(root, file));

/** The subjects that have a key, or keys below a prefix that code puts together ("verdict."). */
const subjectsOf = new Map<string, Set<LateSubject>>();
for (const subject of lateSubjects) {
  for (const key of Object.keys(await loadTexts([subject], 'en'))) {
    for (const name of [key, `${key.split('.')[0]}.`]) {
      if (!name.endsWith('.') || !isCore(name)) subjectsOf.set(name, (subjectsOf.get(name) ?? new Set()).add(subject));
    }
  }
}

function isCore(prefix: string): boolean {
  return Object.keys(en).some((key) => key.startsWith(prefix));
}

/** Whose words a file uses: keys written out, and the prefixes of keys put together. */
function subjectsUsedIn(text: string): [string, LateSubject][] {
  const keys = [...text.matchAll(/'([a-z]\w*\.[\w.]+)'/gi), ...text.matchAll(/`([a-z]\w*\.)\$\{/gi)];
  return keys.flatMap(([, key = '']) =>
    [...(subjectsOf.get(key) ?? [])].map((each): [string, LateSubject] => [key, each]),
  );
}

/** The file and all it imports, sooner or later, that isn't a page of its own. */
function filesBehind(file: string, isPage: (file: string) => boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || /\/(gen|i18n)\//.test(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+\.tsx?)'/g)) {
    const next = join(dirname(file), path);
    if (!isPage(next)) filesBehind(next, isPage, seen);
  }
  return seen;
}

const load = /(?:(?:w|lazyW)ithTexts\(\s*\[([^\]]*)\],\s+)?\(\) =>\s+import\('(\.[^']+)'\)/g;
const pages = loaders.flatMap((loader) =>
  [...readFileSync(loader, 'utf8').matchAll(load)].map(([, list = '', path = '']) => ({
    path: join(dirname(loader), path),
    named: [...list.matchAll(/'(\w+)'/g)].map(([, subject]) => subject as LateSubject),
  })),
);
const isPage = (file: string) => pages.some(({ path }) => path === file);

/** A setting in a refusal is called by its variable's name where it has no words. */
const fallsBack = (key: string, file: string) => key === 'setting.' && file.endsWith('/refusal-sentence.ts');

describe.each(['app/main.tsx', ...pages.map(({ path }) => path.slice(root.length))])('%s', (name) => {
  const page = pages.find(({ path }) => path === join(root, name));

  it('names the subjects whose words it says', () => {
    const files = [...filesBehind(join(root, name), (file) => isPage(file) && file !== page?.path)];
    const missing = files.flatMap((file) =>
      subjectsUsedIn(readFileSync(file, 'utf8'))
        .filter(([key, subject]) => !page?.named.includes(subject) && !fallsBack(key, file))
        .map(([key, subject]) => `${subject}: ${key} in ${file.slice(root.length)}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
