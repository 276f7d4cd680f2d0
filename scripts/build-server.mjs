// Makes server/dist: the server and its commands as plain JavaScript, which Node runs without any development tool.
// --if-stale: only when there is none, or when a source is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));
const built = path('server/dist/main.js');

function newestChange(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

function isStale() {
  // An image has the build and no source.
  if (!existsSync(path('server/src'))) return false;
  const files = ['server/package.json', 'pnpm-lock.yaml', 'scripts/build-server.mjs'].map((file) =>
    statSync(path(file)),
  );
  const newest = Math.max(...['server/src', 'shared/src'].map((place) => newestChange(path(place))));
  return Math.max(newest, ...files.map(({ mtimeMs }) => mtimeMs)) > statSync(built).mtimeMs;
}

if (!(process.argv.includes('--if-stale') && existsSync(built) && !isStale())) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: path('server'),
    logLevel: 'warn',
    // Libraries stay where they are installed; what is ours, the shared package too, is written out.
    ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
    build: {
      ssr: true,
      target: 'node22',
      outDir: path('server/dist'),
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 20_000,
      rollupOptions: {
        input: { main: path('server/src/main.ts'), pgbridge: path('server/src/cli/pgbridge.ts') },
        // A file for each of ours, at the place it has in the source, so that what they read beside them is found.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}
