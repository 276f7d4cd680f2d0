import './mantine.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { loadMessages, rememberedLanguage } from '../i18n/languages.ts';
import { guardComposition } from '../keys/composition-guard.ts';
import { createLiveState } from '../live/live-state.ts';
import { createApolloClient } from './apollo-client.ts';
import { loadConsoleSettings } from './console-settings.ts';
import { SandboxStripe } from './frame/sandbox-stripe.tsx';
import { Providers } from './providers.tsx';
import { createRouter } from './router.tsx';
import { createSessionGuard } from './session-guard.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks #root');

guardComposition(window);
const language = rememberedLanguage();
document.documentElement.lang = language;
const [messages, settings] = await Promise.all([loadMessages(language), loadConsoleSettings()]);

const router = createRouter();
const live = createLiveState(() => performance.now());
const client = createApolloClient(() => guard.onSessionEnded(), live);
const guard = createSessionGuard(router, client);

createRoot(root).render(
  <StrictMode>
    <Providers client={client} live={live} settings={settings} language={{ language, messages }}>
      <SandboxStripe />
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
