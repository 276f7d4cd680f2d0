import type { Language } from './languages.ts';

export type Texts = Readonly<Record<string, string>>;

/** Subjects that one page alone has words for; they come with it. What the rail says of these pages is in `frame`. */
const subjects = {
  audit: {
    ko: async () => (await import('./ko/audit.ts')).audit,
    en: async () => (await import('./en/audit.ts')).audit,
    ja: async () => (await import('./ja/audit.ts')).audit,
  },
  explorer: {
    ko: async () => (await import('./ko/explorer.ts')).explorer,
    en: async () => (await import('./en/explorer.ts')).explorer,
    ja: async () => (await import('./ja/explorer.ts')).explorer,
  },
  malls: {
    ko: async () => (await import('./ko/malls.ts')).malls,
    en: async () => (await import('./en/malls.ts')).malls,
    ja: async () => (await import('./ja/malls.ts')).malls,
  },
  settings: {
    ko: async () => (await import('./ko/settings.ts')).settings,
    en: async () => (await import('./en/settings.ts')).settings,
    ja: async () => (await import('./ja/settings.ts')).settings,
  },
} satisfies Record<string, Record<Language, () => Promise<Texts>>>;

export type LateSubject = keyof typeof subjects;

const loaded = new Map<string, Texts>();

/** The words of a subject that are there already. */
export function textsAtHand(subject: LateSubject, language: Language): Texts | undefined {
  return loaded.get(`${subject} ${language}`);
}

export async function loadTexts(subject: LateSubject, language: Language): Promise<Texts> {
  const texts = textsAtHand(subject, language) ?? (await subjects[subject][language]());
  loaded.set(`${subject} ${language}`, texts);
  return texts;
}
