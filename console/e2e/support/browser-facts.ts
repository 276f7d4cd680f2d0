import type { FoundBrowser } from './browser-launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: FoundBrowser;
  }
}
