/**
 * One layer of the system. `may` names the layers whose code it uses, `mayNameTypesOf` those of which it only sees
 * types; its own files are always open to it. `packages` is false where even a library is too much.
 */
export type Layer = { may: string[] | 'everything'; mayNameTypesOf?: string[]; packages: boolean; because: string };

const doors = 'Doors turn an outside shape into one typed message, call one flow and print its answer';

export const layers: Record<string, Layer> = {
  shared: { may: [], packages: false, because: 'shared imports nothing outside itself' },
  console: {
    may: ['shared'],
    packages: true,
    because: 'The console sees shared only; it speaks to the server by GraphQL',
  },
  sandbox: {
    may: ['shared'],
    packages: true,
    because: 'The sandbox sees shared only, so that it checks us with its own code',
  },
  storefront: { may: ['shared'], packages: true, because: 'Storefront code runs in browsers and sees shared only' },
  domain: {
    may: ['shared'],
    packages: false,
    because:
      'Domain decides, (state, fact, now) in and outcome out: it uses domain and shared, and node:crypto in signatures only',
  },
  store: {
    may: ['domain', 'shared'],
    packages: true,
    because: 'Store remembers and never calls out; it knows no gateway and no flow',
  },
  seed: {
    may: ['store', 'domain', 'shared'],
    packages: true,
    because: 'Seed makes up rows and writes them: it decides nothing of real orders and calls nobody',
  },
  gateways: {
    may: ['domain', 'shared'],
    packages: true,
    because: 'Gateways call out and never touch the store or a flow',
  },
  flows: {
    may: ['domain', 'store', 'gateways', 'shared'],
    mayNameTypesOf: ['access', 'config'],
    packages: true,
    because: 'Flows know the order of steps; they use domain, store and gateways, and no door',
  },
  access: {
    may: ['store', 'domain', 'shared'],
    packages: true,
    because: 'Access knows who may do what; it uses store and domain',
  },
  http: {
    may: ['flows', 'access', 'domain', 'shared'],
    mayNameTypesOf: ['config'],
    packages: true,
    because: `${doors}: http uses no store and no gateway`,
  },
  graphql: {
    may: ['flows', 'store', 'access', 'domain', 'shared'],
    mayNameTypesOf: ['config'],
    packages: true,
    because: `${doors}: graphql may read the store too, but uses no gateway`,
  },
  jobs: {
    may: ['flows', 'domain', 'shared'],
    mayNameTypesOf: ['config'],
    packages: true,
    because: `${doors}: jobs use no store and no gateway`,
  },
  cli: {
    may: ['flows', 'seed', 'access', 'domain', 'shared', 'config', 'logger', 'app', 'migrate', 'version'],
    packages: true,
    because: `${doors}: cli uses no gateway, and of the store only migrate`,
  },
  migrate: { may: ['store'], packages: true, because: 'migrate is the one file of the store that commands call' },
  config: { may: ['domain', 'shared'], packages: true, because: 'config reads the environment and builds nothing' },
  watching: {
    may: ['domain', 'shared'],
    packages: true,
    because: 'Watching counts what it is told and changes nothing; it reads neither store nor settings itself',
  },
  version: { may: [], packages: false, because: 'package.json says which version this is' },
  logger: {
    may: ['domain', 'shared'],
    mayNameTypesOf: ['config'],
    packages: true,
    because: 'The logger is made at the start and handed on; of ours it uses domain alone, to mask what it writes',
  },
  app: { may: 'everything', packages: true, because: '' },
  main: {
    may: ['app', 'config', 'logger', 'version'],
    packages: true,
    because: 'main reads the configuration and starts the app, which alone knows everything',
  },
  outside: { may: 'everything', packages: true, because: '' },
};

/** First match counts. Tests, demo and scripts stand outside: they may use everything and nothing may use them. */
const places: [RegExp, string][] = [
  [/^shared\/(src|test)\//, 'shared'],
  [/^sandbox\/(src|test)\//, 'sandbox'],
  [/^console\/src\//, 'console'],
  [/^(console\/e2e|server\/test|server\/demo|scripts|bench)\//, 'outside'],
  [/^server\/src\/.*\.test\.ts$/, 'outside'],
  [/^server\/storefront\//, 'storefront'],
  [/^server\/src\/(app|main|config|logger)\.ts$/, '$1'],
  [/^server\/src\/app-(runner|settings|store|tracing|watching)\.ts$/, 'app'],
  [/^server\/src\/serve\.ts$/, 'main'],
  [/^server\/src\/config-(environment|faults|run-time|seed|shapes|shown)(\.test)?\.ts$/, 'config'],
  [/^server\/package\.json$/, 'version'],
  [/^server\/src\/store\/migrate\.ts$/, 'migrate'],
  [/^server\/src\/(domain|store|seed|gateways|flows|access|http|graphql|jobs|cli|watching)\//, '$1'],
];

/** The layer a file of the repository belongs to, or undefined for a place that the table doesn't know. */
export function layerOf(path: string): string | undefined {
  for (const [place, name] of places) {
    const match = place.exec(path);
    if (match) return name.replace('$1', match[1] ?? '');
  }
  return undefined;
}
