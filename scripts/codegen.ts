/**
 * Writes what is generated: the GraphQL schema (shared/schema.graphql), the console's typed documents (console/src/gen), and
 * the scripts that malls load (server/storefront/built).
 * With --check it writes nothing and fails when a committed file is not what would be written, or when the schema lost or
 * narrowed something of the last release. With --release it also keeps the schema as the released one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { printSchema } from 'graphql';
import { graphqlSchema } from '../server/src/graphql/schema.ts';
import { breaksSinceRelease, releasedFile } from './schema-breaks.ts';
import { storefrontFiles } from './storefront-files.ts';

const schemaFile = 'shared/schema.graphql';
const documents = ['console/src/**/*.{ts,tsx}', '!console/src/gen/**'];
const isCheck = process.argv.includes('--check');
const isRelease = process.argv.includes('--release');

type File = { filename: string; content: string };

const schemaText = `${printSchema(await graphqlSchema())}\n`;

async function consoleFiles(): Promise<File[]> {
  return generate(
    {
      schema: schemaText,
      documents,
      ignoreNoDocuments: true,
      silent: true,
      generates: {
        'console/src/gen/': {
          preset,
          presetConfig: { fragmentMasking: false },
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            scalars: { DateTime: 'string', JSON: 'Record<string, unknown>' },
          },
        },
      },
    },
    false,
  );
}

/** Files whose committed text differs from what is generated. */
async function stale(files: File[]): Promise<string[]> {
  const committed = await Promise.all(files.map(({ filename }) => readFile(filename, 'utf8').catch(() => null)));
  return files.filter(({ content }, index) => committed[index] !== content).map(({ filename }) => filename);
}

const files = [{ filename: schemaFile, content: schemaText }, ...(await consoleFiles()), ...(await storefrontFiles())];
if (isRelease) files.push({ filename: releasedFile, content: schemaText });
const changed = await stale(files);
const breaks = isCheck ? await breaksSinceRelease(schemaText) : [];
if (breaks.length > 0) {
  console.error(`${schemaFile} breaks what was released:\n${breaks.join('\n')}\nDeprecate it and keep it instead.`);
  process.exitCode = 1;
}
if (isCheck && changed.length > 0) {
  console.error(`Not as generated: ${changed.join(', ')}. Run "pnpm codegen" and commit the result.`);
  process.exitCode = 1;
} else if (!isCheck) {
  for (const folder of ['console/src/gen', 'server/storefront/built']) await mkdir(folder, { recursive: true });
  for (const { filename, content } of files) await writeFile(filename, content);
  console.log(changed.length === 0 ? 'Everything was up to date.' : `Written: ${changed.join(', ')}.`);
}
