import type { Language } from './languages.ts';

export type Texts = Readonly<Record<string, string>>;

/**
 * Subjects whose words aren't in the first load. They come with the pages that name them (`page-with-texts`), refusals with
 * whatever page is first (`language-context`). What the rail says of these pages is in `frame`.
 */
const subjects = {
  audit: {
    ko: async () => (await import('./ko/audit.ts')).audit,
    en: async () => (await import('./en/audit.ts')).audit,
    ja: async () => (await import('./ja/audit.ts')).audit,
  },
  deeds: {
    ko: async () => (await import('./ko/deeds.ts')).deeds,
    en: async () => (await import('./en/deeds.ts')).deeds,
    ja: async () => (await import('./ja/deeds.ts')).deeds,
  },
  explorer: {
    ko: async () => (await import('./ko/explorer.ts')).explorer,
    en: async () => (await import('./en/explorer.ts')).explorer,
    ja: async () => (await import('./ja/explorer.ts')).explorer,
  },
  fields: {
    ko: async () => (await import('./ko/fields.ts')).fields,
    en: async () => (await import('./en/fields.ts')).fields,
    ja: async () => (await import('./ja/fields.ts')).fields,
  },
  lists: {
    ko: async () => (await import('./ko/lists.ts')).lists,
    en: async () => (await import('./en/lists.ts')).lists,
    ja: async () => (await import('./ja/lists.ts')).lists,
  },
  malls: {
    ko: async () => (await import('./ko/malls.ts')).malls,
    en: async () => (await import('./en/malls.ts')).malls,
    ja: async () => (await import('./ja/malls.ts')).malls,
  },
  messages: {
    ko: async () => (await import('./ko/messages.ts')).messages,
    en: async () => (await import('./en/messages.ts')).messages,
    ja: async () => (await import('./ja/messages.ts')).messages,
  },
  overview: {
    ko: async () => (await import('./ko/overview.ts')).overview,
    en: async () => (await import('./en/overview.ts')).overview,
    ja: async () => (await import('./ja/overview.ts')).overview,
  },
  palette: {
    ko: async () => (await import('./ko/palette.ts')).palette,
    en: async () => (await import('./en/palette.ts')).palette,
    ja: async () => (await import('./ja/palette.ts')).palette,
  },
  people: {
    ko: async () => (await import('./ko/people.ts')).people,
    en: async () => (await import('./en/people.ts')).people,
    ja: async () => (await import('./ja/people.ts')).people,
  },
  records: {
    ko: async () => (await import('./ko/records.ts')).records,
    en: async () => (await import('./en/records.ts')).records,
    ja: async () => (await import('./ja/records.ts')).records,
  },
  refusals: {
    ko: async () => (await import('./ko/refusals.ts')).refusals,
    en: async () => (await import('./en/refusals.ts')).refusals,
    ja: async () => (await import('./ja/refusals.ts')).refusals,
  },
  replies: {
    ko: async () => (await import('./ko/replies.ts')).replies,
    en: async () => (await import('./en/replies.ts')).replies,
    ja: async () => (await import('./ja/replies.ts')).replies,
  },
  search: {
    ko: async () => (await import('./ko/search.ts')).search,
    en: async () => (await import('./en/search.ts')).search,
    ja: async () => (await import('./ja/search.ts')).search,
  },
  settings: {
    ko: async () => (await import('./ko/settings.ts')).settings,
    en: async () => (await import('./en/settings.ts')).settings,
    ja: async () => (await import('./ja/settings.ts')).settings,
  },
  signIn: {
    ko: async () => (await import('./ko/sign-in.ts')).signIn,
    en: async () => (await import('./en/sign-in.ts')).signIn,
    ja: async () => (await import('./ja/sign-in.ts')).signIn,
  },
} satisfies Record<string, Record<Language, () => Promise<Texts>>>;

export type LateSubject = keyof typeof subjects;
export const lateSubjects = Object.keys(subjects) as LateSubject[];

const loaded = new Map<string, Texts>();

/** The words of these subjects, if all of them are there already. */
export function textsAtHand(wanted: readonly LateSubject[], language: Language): Texts | undefined {
  const found = wanted.map((subject) => loaded.get(`${subject} ${language}`));
  return found.every((texts) => texts !== undefined) ? Object.assign({}, ...found) : undefined;
}

export async function loadTexts(wanted: readonly LateSubject[], language: Language): Promise<Texts> {
  const all = await Promise.all(
    wanted.map(async (subject) => {
      const texts = loaded.get(`${subject} ${language}`) ?? (await subjects[subject][language]());
      loaded.set(`${subject} ${language}`, texts);
      return texts;
    }),
  );
  return Object.assign({}, ...all);
}
