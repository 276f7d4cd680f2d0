import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CoreKey } from '../i18n/en/index.ts';
import { LanguageProvider } from '../i18n/language-context.tsx';
import type { Language } from '../i18n/languages.ts';
import type { LiveState } from '../live/live-state.ts';
import { LiveStateContext } from '../live/use-freshness.ts';
import { ClockProvider } from '../ui/clock.tsx';
import type { ConsoleSettings } from './console-settings.ts';
import { SettingsContext } from './settings-context.ts';
import { cssVariables, theme } from './theme.ts';

type Props = {
  client: ApolloClient;
  live: LiveState;
  settings: ConsoleSettings;
  language: { language: Language; messages: Record<CoreKey, string> };
  children: ReactNode;
};

/** Everything a page may ask for, in one place. */
export function Providers({ client, live, settings, language, children }: Props) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider initial={language}>
        <SettingsContext value={settings}>
          <ClockProvider aheadMs={settings.aheadMs}>
            <ApolloProvider client={client}>
              <LiveStateContext value={live}>{children}</LiveStateContext>
            </ApolloProvider>
          </ClockProvider>
        </SettingsContext>
      </LanguageProvider>
    </MantineProvider>
  );
}
