import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const syntax = /['{<]/;

/**
 * Turns the console's ICU messages into what their parser would make of them, so that no reader loads the parser. Texts
 * without placeholders stay as they are.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform: {
      filter: { id: /console\/src\/i18n\/(en|ko|ja)\/.*\.ts$/ },
      handler(code) {
        const texts: Text[] = [];
        findTexts(this.parse(code, { lang: 'ts' }), texts);
        const compiled = texts
          .filter(({ value }) => syntax.test(value))
          .reduceRight(
            (rest, { start, end, value }) =>
              rest.slice(0, start) + JSON.stringify(parse(value, { captureLocation: false })) + rest.slice(end),
            code,
          );
        return { code: compiled, map: null };
      },
    },
  };
}

type Text = { start: number; end: number; value: string };

/** The values of a catalogue's properties, in their order. One that is put together would stay uncompiled, and fail its reader. */
function findTexts(node: unknown, found: Text[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = node as { type?: string; value?: { type: string; value: unknown } & Text };
  if (type !== 'Property') for (const each of Object.values(node)) findTexts(each, found);
  else if (value?.type === 'Literal' && typeof value.value === 'string') found.push(value);
  else throw new Error(`a message is no plain text: ${JSON.stringify(node)}`);
}
