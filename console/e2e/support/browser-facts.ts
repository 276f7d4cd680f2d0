import type { FoundBrowser } from './browser-launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `fault` is why there is none, in one sentence. */
    browser: FoundBrowser | { fault: string };
  }
}
