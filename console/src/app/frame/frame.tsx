import { useRef } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { StepUpProvider } from '../../access/step-up.tsx';
import { useTranslate } from '../../i18n/language-context.tsx';
import { ActivityProvider } from '../../live/activity-context.tsx';
import { StaleBanner } from '../../live/live-mark.tsx';
import { UtcProvider } from '../../ui/utc.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';
import { useFrameKeys } from './use-frame-keys.ts';

/** What stands around every page once someone is signed in. */
export function Frame() {
  return (
    <Shortcuts>
      <UtcProvider>
        <ActivityProvider>
          <FramedPage />
        </ActivityProvider>
      </UtcProvider>
    </Shortcuts>
  );
}

function FramedPage() {
  const t = useTranslate();
  const main = useRef<HTMLElement>(null);
  useFocusOnPage(main);
  useFrameKeys();
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.page}>
          <StepUpProvider>
            <Outlet />
          </StepUpProvider>
        </div>
      </main>
      <StaleBanner />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </div>
  );
}
