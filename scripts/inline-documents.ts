import type { Plugin } from 'vite';
import * as generated from '../console/src/gen/graphql.ts';

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const definition = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Puts each GraphQL document of the console where it is used. As generated, all of them lie in one module, which every page
 * would have to load whole.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /console\/src\/.*\.tsx?$/, exclude: /\/gen\// }, code: 'graphql(`' },
      handler: (code) => ({ code: code.replace(call, (_, source: string) => `(${documentOf(source)})`), map: null }),
    },
  };
}

function documentOf(source: string): string {
  const [, kind, name] = definition.exec(source) ?? [];
  const document = Object.entries(generated).find(
    ([exported]) => exported === `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`,
  );
  if (!document) throw new Error(`run "pnpm codegen": there is no document yet of ${source}`);
  return JSON.stringify(document[1]);
}
