import { z } from 'zod';
import { databaseUrlFrom } from '../config.ts';

/** DATABASE_URL or its default; commands need no other setting. @throws one clear sentence */
export function databaseUrl(): string {
  try {
    return databaseUrlFrom(process.env);
  } catch (error) {
    if (error instanceof z.ZodError) throw new Error(`DATABASE_URL ${error.issues[0]?.message}`);
    throw error;
  }
}
