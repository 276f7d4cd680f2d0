import { createIntl } from 'react-intl';
import { type Language, languages, loadMessages } from './languages.ts';
import { type LateSubject, loadTexts } from './late-texts.ts';
import { type Translate, translateWith } from './translate.ts';

/** What a text for somebody else may say. */
const needed: LateSubject[] = ['records', 'replies', 'refusals'];

const loaded = new Map<Language, Promise<Translate>>();

/** The words of any language, whichever the page is in: for texts that go to somebody else. */
export function wordsOf(language: Language): Promise<Translate> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

/** Fetches them all, so that a copy needs no waiting. */
export function prepareLanguages(): void {
  for (const language of languages) wordsOf(language).catch(() => loaded.delete(language));
}

async function load(language: Language): Promise<Translate> {
  const [core, late] = await Promise.all([loadMessages(language), loadTexts(needed, language)]);
  const messages = { ...core, ...late };
  return translateWith(createIntl({ locale: language, messages }), language);
}
