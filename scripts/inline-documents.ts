import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../console/src/gen/graphql.ts', import.meta.url));
const call = /\bgraphql\(`\s*(?:query|mutation|subscription|fragment) (\w+)[^`]*`\)/g;
const importOfAll = /^import \{ graphql \} from '[./]+\/gen\/gql\.ts';$/m;

/**
 * Puts each GraphQL operation into the module that asks it, parsed, so that a page brings its own. Without it every page brings the
 * map of all of them, as text and parsed, which is what the generated `graphql` looks them up in.
 */
export function inlineDocuments(): Plugin {
  let documents: Map<string, string>;
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const lines = await readFile(generated, 'utf8');
      const written = lines.matchAll(/^export const (\w+?)(?:Document|FragmentDoc) = (\{.*\}) as unknown as /gm);
      documents = new Map([...written].map(([, name = '', json = '']) => [name, json]));
    },
    transform(code, id) {
      if (!importOfAll.test(code)) return null;
      const inlined = code.replace(importOfAll, '').replace(call, (_, name: string) => {
        const document = documents.get(name);
        if (!document) throw new Error(`${id}: ${name} is not in ${generated}; run codegen.`);
        return `(${document} as never)`;
      });
      return { code: inlined, map: null };
    },
  };
}
