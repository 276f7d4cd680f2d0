import { readFile } from 'node:fs/promises';
import { buildSchema, findBreakingChanges } from 'graphql';

/** The schema of the last release, committed with it. Before the first release there is none, and nothing can break. */
export const releasedFile = 'shared/schema.released.graphql';

/** What scripts of users would miss, a sentence each: what was released and is gone, narrower, or newly required. */
export function schemaBreaks(released: string, current: string): string[] {
  return findBreakingChanges(buildSchema(released), buildSchema(current)).map(({ description }) => description);
}

/** The same against the committed file. */
export async function breaksSinceRelease(current: string, file = releasedFile): Promise<string[]> {
  const released = await readFile(file, 'utf8').catch(() => null);
  return released === null ? [] : schemaBreaks(released, current);
}
