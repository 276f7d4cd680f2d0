import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Language } from './languages.ts';
import { type Translate, translateWith } from './translate.ts';
import type { WordStore } from './words.ts';

type LanguageChoice = { language: Language; choose: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the tree its words. Those of the first pages are there before the first paint, so that no page shows bare keys. */
export function LanguageProvider({ words, children }: { words: WordStore; children: ReactNode }) {
  const { language, messages } = useSyncExternalStore(words.subscribe, words.read);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({ language, choose: (chosen: Language) => void words.choose(chosen) }),
    [language, words],
  );
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={language} defaultLocale="en" messages={messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs the LanguageProvider');
  return choice;
}

export function useTranslate(): Translate {
  const intl = useIntl();
  const { language } = useLanguage();
  return useMemo(() => translateWith(intl, language), [intl, language]);
}
