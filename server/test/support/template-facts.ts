/** Where fresh databases come from; handed from the global set-up to the test files. `fault` is why there are none. */
export type TemplateFacts =
  | { kind: 'sqlite'; template: string; folder: string }
  | { kind: 'postgresql'; template: string; server: string }
  | { kind: 'none'; fault: string };

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: TemplateFacts;
  }
}
