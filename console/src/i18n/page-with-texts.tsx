import { type ComponentType, lazy, type ReactNode, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useLanguage } from './language-context.tsx';
import { rememberedLanguage } from './languages.ts';
import { type LateSubject, loadTexts } from './late-texts.ts';
import { useLateTexts } from './use-late-texts.ts';

type Page<Props extends object> = { Component: ComponentType<Props> };

/** A page or layer that brings words of its own. Both are fetched together, and a failure of either is the page's. */
export function withTexts<Props extends object>(
  subjects: readonly LateSubject[],
  load: () => Promise<Page<Props>>,
): () => Promise<Page<Props>> {
  return async () => {
    const [{ Component }] = await Promise.all([load(), loadTexts(subjects, rememberedLanguage())]);
    return {
      Component: (props: Props) => (
        <LateTexts subjects={subjects}>
          <Component {...props} />
        </LateTexts>
      ),
    };
  };
}

/** A part of a page that comes later, with words of its own. */
export function lazyWithTexts<Props extends object>(
  subjects: readonly LateSubject[],
  load: () => Promise<Page<Props>>,
) {
  const fetchPart = withTexts(subjects, load);
  return lazy(async () => ({ default: (await fetchPart()).Component }));
}

/** After a change of language the page stays as it is until its words in the new one are there. */
function LateTexts({ subjects, children }: { subjects: readonly LateSubject[]; children: ReactNode }) {
  const { messages, locale } = useIntl();
  const { language } = useLanguage();
  const texts = useLateTexts(subjects, language);
  const all = useMemo(() => ({ ...messages, ...texts }), [messages, texts]);
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={all as Record<string, string>}>
      {children}
    </IntlProvider>
  );
}
