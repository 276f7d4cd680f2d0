import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { compression } from 'vite-plugin-compression2';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { compileMessages } from './scripts/compile-messages.ts';
import { inlineDocuments } from './scripts/inline-documents.ts';

const path = (place: string) => fileURLToPath(new URL(place, import.meta.url));

const sqlite = path('./server/test/support/sqlite-setup.ts');
const postgres = path('./server/test/support/postgres-setup.ts');
const browser = path('./console/e2e/support/browser-setup.ts');

/** Where the app answers while the console is being worked on. */
const app = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** A row of the table below: which files, what is set up once before them, how long one test may take. */
const project = (
  name: string,
  include: string[],
  globalSetup: string[] = [],
  seconds = 10,
): TestProjectInlineConfiguration => ({
  test: {
    name,
    root: path('.'),
    include,
    globalSetup,
    testTimeout: seconds * 1000,
    hookTimeout: Math.max(30, seconds) * 1000,
    // A fact that is waited for comes late on a busy machine; the test's own time ends the wait.
    expect: { poll: { timeout: seconds * 500 } },
    // A real browser on a machine that others use misses a moment now and then; twice in a row it is a fault.
    retry: name === 'pages' && process.env.CI ? 1 : 0,
  },
});

/** Everything that stores runs on both databases: the same files, twice. */
const storing = ['server/test/{flows,store,graphql,jobs,access,cli,properties}/**/*.test.ts'];

/** A hundred processes are killed and started again, which takes minutes: on the second database only at night. */
const crashes = 'server/test/crash/**/*.test.ts';
const byNight = process.env.PROPERTY_RUNS ? [crashes] : [];

/** What our pages tell others to run: programs that know nothing of the database. */
const examples = 'server/test/examples/**/*.test.ts';

export default defineConfig({
  root: path('console'),
  // Each file is also written as .br and .gz, once, so that the server need not compress.
  plugins: [
    inlineDocuments(),
    compileMessages(),
    react(),
    compression({ algorithms: ['brotliCompress', 'gzip'], threshold: 1024 }),
  ],
  build: { outDir: path('console/dist'), emptyOutDir: true },
  server: {
    // The app believes its own origin only, so requests that pass through here carry that one.
    proxy: Object.fromEntries(
      ['/graphql', '/api', '/admin', '/auth'].map((path) => [
        path,
        { target: app, headers: { origin: app }, ws: path === '/graphql' },
      ]),
    ),
  },
  // Tests must load the very file of `graphql` that its dependants load (index.js, as Node finds it); two copies refuse each other.
  environments: { ssr: { resolve: { extensions: ['.js', '.mjs', '.json'] } } },
  test: {
    // Tests wait for sockets more than they compute.
    maxWorkers: Math.max(2, availableParallelism()),
    // Loading the server takes longer than most tests; every test makes its own app and database, so files share modules.
    isolate: false,
    // One more reporter for .ci/run, which prints the totals.
    reporters: process.env.TEST_RESULTS ? ['default', ['json', { outputFile: process.env.TEST_RESULTS }]] : ['default'],
    projects: [
      project('shared', ['shared/{src,test}/**/*.test.ts']),
      project('sandbox', ['sandbox/{src,test}/**/*.test.{ts,tsx}']),
      project('console', ['console/src/**/*.test.{ts,tsx}']),
      project('server', ['server/src/**/*.test.ts', 'server/test/{,conformance/}*.test.ts']),
      project('server-sqlite', [...storing, crashes, examples], [sqlite], 20),
      project('server-postgresql', [...storing, ...byNight, 'server/test/postgresql/**/*.test.ts'], [postgres], 20),
      project('pages', ['console/e2e/**/*.test.ts'], [sqlite, browser], 60),
    ],
  },
});
