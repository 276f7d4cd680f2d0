import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = (folder: string) => new URL(folder, import.meta.url).pathname;

export default defineConfig({
  root: root('console'),
  plugins: [react()],
  build: { outDir: root('console/dist'), emptyOutDir: true },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/api'].map((path) => [path, { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, ws: true }]),
    ),
  },
});
