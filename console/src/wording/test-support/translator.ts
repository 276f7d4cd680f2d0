import { createIntl } from 'react-intl';
import { en } from '../../i18n/en/index.ts';
import { ja } from '../../i18n/ja/index.ts';
import { ko } from '../../i18n/ko/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Translate, translateWith } from '../../i18n/translate.ts';

/** The words of a language outside React. An unset value or missing word fails the test that meets it. */
export function translator(language: Language): Translate {
  const messages = { en, ja, ko }[language];
  const onError = (error: Error) => {
    throw error;
  };
  return translateWith(createIntl({ locale: language, messages, onError }), language);
}
