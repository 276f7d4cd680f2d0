import type { MessageKey } from './en/index.ts';
import { type Language, loadFirstMessages, loadMessages, rememberLanguage } from './languages.ts';

/** Texts by their key; not all of them at first. */
export type Words = Partial<Record<MessageKey, string>>;
type Spoken = { language: Language; messages: Words };

export type WordStore = {
  read(): Spoken;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
  /** Resolves when every text of the language is there, for pages that come later. */
  complete(): Promise<void>;
  choose(language: Language): Promise<void>;
};

/** The texts that the console speaks now: those of the first pages, and once `complete` was asked for, all. */
export async function createWordStore(language: Language): Promise<WordStore> {
  let spoken: Spoken = { language, messages: await loadFirstMessages(language) };
  let complete: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  async function speak(chosen: Language): Promise<void> {
    spoken = { language: chosen, messages: await loadMessages(chosen) };
    for (const listener of listeners) listener();
  }

  return {
    read: () => spoken,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    complete() {
      complete ??= speak(spoken.language).catch((error) => {
        complete = null;
        throw error;
      });
      return complete;
    },
    choose(chosen) {
      rememberLanguage(chosen);
      complete = speak(chosen);
      return complete;
    },
  };
}
