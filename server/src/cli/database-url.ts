import { z } from 'zod';
import { readDatabaseUrl } from '../config.ts';

/** The only setting that commands need. @throws one clear sentence when it makes no sense */
export function databaseUrl(): string {
  try {
    return readDatabaseUrl();
  } catch (error) {
    if (error instanceof z.ZodError) throw new Error(`DATABASE_URL ${error.issues[0]?.message}`);
    throw error;
  }
}
