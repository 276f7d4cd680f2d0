import { z } from 'zod';
import { badInput } from '../errors.ts';

/** The place of a row in a list ordered by time, then id. */
export type Place = { at: Date; id: string };

const placeShape = z.tuple([z.iso.datetime(), z.guid()]);

export function encodeCursor({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
}

/** Throws a refusal for the caller when the text is not a cursor of ours. */
export function decodeCursor(text: string): Place {
  try {
    const [at, id] = placeShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { at: new Date(at), id };
  } catch {
    throw badInput('This is not a cursor of this list.');
  }
}
