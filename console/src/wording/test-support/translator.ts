import { createIntl } from 'react-intl';
import { type Language, languages, loadMessages } from '../../i18n/languages.ts';
import { lateSubjects, loadTexts } from '../../i18n/late-texts.ts';
import { type Translate, translateWith } from '../../i18n/translate.ts';

const catalogues = new Map<Language, Record<string, string>>();
for (const language of languages) {
  const messages = { ...(await loadMessages(language)), ...(await loadTexts(lateSubjects, language)) };
  catalogues.set(language, messages);
}

/** The words of a language outside React. An unset value or missing word fails the test that meets it. */
export function translator(language: Language): Translate {
  const onError = (error: Error) => {
    throw error;
  };
  return translateWith(createIntl({ locale: language, messages: catalogues.get(language) ?? {}, onError }), language);
}
