import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadTexts } from './late-texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.|^gen|^i18n/.test(path),
);

it.each(['audit', 'explorer', 'malls', 'settings'] as const)(
  'the words of %s, which come with its pages, are used by these alone',
  async (subject) => {
    const keys = Object.keys(await loadTexts(subject, 'en'));
    const others = files.filter((path) => !path.startsWith(`features/${subject}/`));
    const strays = others.flatMap((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8');
      return keys.filter((key) => text.includes(`'${key}'`)).map((key) => `${path}: ${key}`);
    });
    expect(strays).toEqual([]);
  },
);
