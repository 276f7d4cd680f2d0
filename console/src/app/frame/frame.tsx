import { useRef } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { StepUpProvider } from '../../access/step-up.tsx';
import { useTranslate } from '../../i18n/language-context.tsx';
import { ActivityProvider } from '../../live/activity-context.tsx';
import { StaleBanner } from '../../live/live-mark.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';

/** What stands around every page once someone is signed in. */
export function Frame() {
  const t = useTranslate();
  const main = useRef<HTMLElement>(null);
  useFocusOnPage(main);
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.page}>
          <ActivityProvider>
            <StepUpProvider>
              <Outlet />
            </StepUpProvider>
          </ActivityProvider>
        </div>
      </main>
      <StaleBanner />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </div>
  );
}
