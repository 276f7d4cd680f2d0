import { layerOf, layers } from './layers.ts';
import { code, hidden, readDependencies } from './read-dependencies.ts';
import type { Dependency, SourceFile } from './source-file.ts';

/** What a person reads: the file, what it does wrong, and the rule in a sentence. */
export type Violation = `${string} ${string}: ${string}`;

/** Rule by rule over every file; an empty list is a sound architecture. */
export function findViolations(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...placeless(file),
    ...readDependencies(file).flatMap(judgeDependency),
    ...readsEnvironment(file),
    ...impure(file),
    ...looksAtAnotherClock(file),
    ...tooLong(file),
  ]);
}

function placeless(file: SourceFile): Violation[] {
  if (layerOf(file.path)) return [];
  return [`${file.path} lies in no known layer: give it a place in server/test/architecture/layers.ts`];
}

function judgeDependency(dependency: Dependency): Violation[] {
  const { from, to, specifier, typeOnly } = dependency;
  const name = layerOf(from);
  const layer = name === undefined ? undefined : layers[name];
  if (!layer || layer.may === 'everything') return [];

  const verdict: Violation[] = [`${from} imports ${specifier}: ${layer.because}.`];
  if (to === hidden)
    return [`${from} imports a computed path: dependencies are written out, so that they can be checked.`];
  if (isPackage(to)) return layer.packages || isTest(from) || isAllowedCrypto(dependency) ? [] : verdict;

  const target = layerOf(to);
  if (target === undefined) return verdict;
  if (to === systemClock && name === 'domain' && !typeOnly) {
    return [`${from} imports the value of ${specifier}: domain is handed the time and never looks at a clock.`];
  }
  const open = [name, ...layer.may, ...(typeOnly ? (layer.mayNameTypesOf ?? []) : [])];
  return open.includes(target) || (target === 'migrate' && open.includes('store')) ? [] : verdict;
}

const systemClock = 'server/src/domain/clock.ts';
const pureCrypto = ['createHash', 'createHmac', 'timingSafeEqual'];

/** Signing is a pure function of its input; random bytes are not. */
function isAllowedCrypto({ from, to, names }: Dependency): boolean {
  return (
    to === 'node:crypto' &&
    from.startsWith('server/src/domain/signatures') &&
    names.every((name) => pureCrypto.includes(name))
  );
}

const isPackage = (to: string) => !/^(server|shared|console|sandbox|scripts|bench)\/|^\.\.?\//.test(to);
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

const environmentReaders =
  /^(server\/src\/config\.ts|sandbox\/src\/main\.ts|server\/(demo|test)\/.*|console\/e2e\/.*|scripts\/.*|bench\/.*)$/;

function readsEnvironment(file: SourceFile): Violation[] {
  if (environmentReaders.test(file.path)) return [];
  const reads = /\bprocess\s*(\?\.|\.|\[)\s*['"]?env\b|=\s*process\b|\benv\b[^;]*\bfrom\s+['"](node:)?process['"]/.test(
    code(file),
  );
  return reads
    ? [`${file.path} reads the environment: server/src/config.ts alone does, and hands it on typed and checked.`]
    : [];
}

const impurities =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bMath\.random\b|\bcrypto\.\w|\bfetch\s*\(|\bset(Timeout|Interval|Immediate)\b/;

function impure(file: SourceFile): Violation[] {
  const layer = layerOf(file.path);
  if ((layer !== 'domain' && layer !== 'shared') || isTest(file.path) || file.path === systemClock) return [];
  const found = impurities.exec(code(file));
  return found ? [`${file.path} uses ${found[0]}: domain and shared have no clock, no randomness and no I/O.`] : [];
}

/** Of scripts and of both databases: theirs runs on while the tests' clock stands, and may differ from ours. */
const otherClocks =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bcurrent_(timestamp|date|time)\b|\b(clock|statement|transaction)_timestamp\(|\b(date|time|datetime|julianday|unixepoch)\('now'|\b(select|where|set|values|default)\b[^'"`\n]*\bnow\(\)/i;

function looksAtAnotherClock(file: SourceFile): Violation[] {
  const isOurs = file.path.startsWith('server/src/') && layerOf(file.path) !== 'domain';
  if (!isOurs || isTest(file.path)) return [];
  const found = otherClocks.exec(code(file));
  return found ? [`${file.path} uses ${found[0]}: there is one clock, and it is handed in.`] : [];
}

const longest = 200;
const measured = /^(server|shared|console|sandbox)\/src\//;
/** Generated code, texts of a language, and migrations, which are history and never edited again. */
const mayBeLong = /^console\/src\/gen\/|^server\/src\/store\/migrations\/\w+\/\d{4}-/;

function tooLong({ path, text }: SourceFile): Violation[] {
  const lines = text.trimEnd().split('\n').length;
  if (!measured.test(path) || mayBeLong.test(path) || lines <= longest) return [];
  return [`${path} has ${lines} lines: a file has at most ${longest}, so that it can be read in one go.`];
}
