/** One file as the rules see it. `path` is relative to the repository, with forward slashes. */
export type SourceFile = { path: string; text: string };

/** One import, export-from or `import()`. `to` is a path of the repository, or the bare name of a package. */
export type Dependency = { from: string; to: string; specifier: string; typeOnly: boolean; names: string[] };
