import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useLanguage } from './language-context.tsx';
import { rememberedLanguage } from './languages.ts';
import { type LateSubject, loadTexts, textsAtHand } from './late-texts.ts';

type Page = { Component: ComponentType };

/** A page of the router that brings words of its own. Both are fetched together, and a failure of either is the page's. */
export function withTexts(subject: LateSubject, load: () => Promise<Page>): () => Promise<Page> {
  return async () => {
    const [{ Component }] = await Promise.all([load(), loadTexts(subject, rememberedLanguage())]);
    return {
      Component: () => (
        <LateTexts subject={subject}>
          <Component />
        </LateTexts>
      ),
    };
  };
}

/** After a change of language the page stays as it is until its words in the new one are there. */
function LateTexts({ subject, children }: { subject: LateSubject; children: ReactNode }) {
  const { messages, locale } = useIntl();
  const { language } = useLanguage();
  const [texts, setTexts] = useState(() => textsAtHand(subject, language));
  useEffect(() => {
    let isWanted = true;
    const take = (fetched: typeof texts) => {
      if (isWanted) setTexts(fetched);
    };
    loadTexts(subject, language).then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [subject, language]);
  const all = useMemo(() => ({ ...messages, ...texts }), [messages, texts]);
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={all as Record<string, string>}>
      {children}
    </IntlProvider>
  );
}
