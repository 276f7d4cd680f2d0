/** Where fresh databases come from; handed from the global set-up to the test files. */
export type TemplateFacts =
  | { kind: 'sqlite'; template: string; folder: string }
  | { kind: 'postgresql'; template: string; server: string };

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: TemplateFacts;
  }
}
