import type { CoreKey } from './en/index.ts';

export const languages = ['ko', 'en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own name, as it stands in the language menu. */
export const languageNames: Record<Language, string> = { ko: '한국어', en: 'English', ja: '日本語' };

/** Each catalogue is its own chunk: a reader loads one language. */
const catalogues: Record<Language, () => Promise<Record<CoreKey, string>>> = {
  ko: async () => (await import('./ko/index.ts')).ko,
  en: async () => (await import('./en/index.ts')).en,
  ja: async () => (await import('./ja/index.ts')).ja,
};

export function loadMessages(language: Language): Promise<Record<CoreKey, string>> {
  return catalogues[language]();
}

const storageKey = 'pgbridge.language';

/** The stored choice, else the browser's first language, else English. */
export function chosenLanguage(stored: string | null, browserLanguage: string): Language {
  const tag = browserLanguage.slice(0, 2).toLowerCase();
  return languages.find((language) => language === stored) ?? languages.find((language) => language === tag) ?? 'en';
}

export function rememberedLanguage(): Language {
  return chosenLanguage(readStored(), navigator.language);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
