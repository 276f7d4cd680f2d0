import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { CoreKey } from './en/index.ts';
import { type Language, loadMessages, rememberLanguage } from './languages.ts';
import type { LateSubject } from './late-texts.ts';
import { type Translate, translateWith } from './translate.ts';
import { useLateTexts } from './use-late-texts.ts';

type Loaded = { language: Language; messages: Record<CoreKey, string> };
type LanguageChoice = { language: Language; choose: (language: Language) => void };

/** Any page may be refused something, but none at once. */
const everywhere: LateSubject[] = ['refusals'];

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the tree its words. `initial` is loaded before the first paint, so that no page shows bare keys. */
export function LanguageProvider({ initial, children }: { initial: Loaded; children: ReactNode }) {
  const [loaded, setLoaded] = useState(initial);
  const choose = useCallback((language: Language) => {
    rememberLanguage(language);
    void loadMessages(language).then((messages) => setLoaded({ language, messages }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);
  const late = useLateTexts(everywhere, loaded.language);
  const messages = useMemo(() => ({ ...loaded.messages, ...late }), [loaded.messages, late]);
  const choice = useMemo(() => ({ language: loaded.language, choose }), [loaded.language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={loaded.language} defaultLocale="en" messages={messages}>
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
