import type { HashCause } from '@pgbridge/shared/hash-words';

/** One signed part: its name in the message, and its text. */
export type Part = { name: string; value: string };

/** What a sender may have signed instead of the right text, and what we would call that mistake. */
export type Variant = {
  cause: HashCause;
  field: string | null;
  /** What was taken by mistake, where the mistake is one thing for another: a field, or the name of a key. */
  instead?: string;
  /** Where `secretPlace` stands, the key does. */
  text: string | Buffer;
};

/** Stands for the key inside a text, so that no text holds it before it is hashed. */
export const secretPlace = '\u0000key\u0000';

/** How parts become the text that is hashed. */
export type Render = (parts: readonly Part[]) => string;

/** The parts with one of them changed. */
export function withValue(parts: readonly Part[], at: number, value: string): Part[] {
  return parts.map((part, index) => (index === at ? { ...part, value } : part));
}
