import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Dependency, SourceFile } from './source-file.ts';

const workspaces: Record<string, string> = {
  '@pgbridge/shared': 'shared/src',
  '@pgbridge/sandbox': 'sandbox/src',
  '@pgbridge/server': 'server/src',
  '@pgbridge/console': 'console/src',
};

/** What stands for a dynamic import whose target can't be read from the text. */
export const hidden = '(computed)';

/** Every dependency of a file, types included. Throws on a file that doesn't parse. */
export function readDependencies(file: SourceFile): Dependency[] {
  const { module, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);

  const depend = (specifier: string, typeOnly: boolean, names: string[]): Dependency => ({
    from: file.path,
    to: resolve(file.path, specifier),
    specifier,
    typeOnly,
    names,
  });
  const imported = module.staticImports.map(({ moduleRequest, entries }) =>
    depend(
      moduleRequest.value,
      entries.length > 0 && entries.every((entry) => entry.isType),
      entries.map((entry) => entry.importName.name ?? '*'),
    ),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [depend(entry.moduleRequest.value, entry.isType, [entry.importName.name ?? '*'])] : [],
    ),
  );
  return [
    ...imported,
    ...exported,
    ...readCalls(file, new Set(module.dynamicImports.map(({ start }) => start)), depend),
  ];
}

/** `import('x')` runs when its place is among the dynamic imports of the module, else it only names a type. */
function readCalls(
  file: SourceFile,
  running: Set<number>,
  depend: (specifier: string, typeOnly: boolean, names: string[]) => Dependency,
): Dependency[] {
  const calls = code(file).matchAll(/\bimport\s*\(\s*(?:(['"`])([^'"`$]+)\1)?/g);
  return [...calls].map(({ index, 2: specifier }) => depend(specifier ?? hidden, !running.has(index), ['*']));
}

/** The text with its comments blanked, so that words in them count for nothing. */
export function code(file: SourceFile): string {
  let text = file.text;
  for (const { start, end } of parseSync(file.path, file.text).comments) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  for (const [name, folder] of Object.entries(workspaces)) {
    if (specifier === name) return `${folder}/index.ts`;
    if (specifier.startsWith(`${name}/`)) return `${folder}/${specifier.slice(name.length + 1)}.ts`;
  }
  return specifier;
}
