import { useState } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import { useSecond } from '../ui/clock.tsx';
import { kstClock } from '../wording/time.ts';
import styles from './live.module.css';
import { useFreshness, useSilence, useStale } from './use-freshness.ts';

const shapes = { live: '●', delayed: '◌', lost: '○' } as const;

/** Says in the frame whether the page changes by itself, and what time the server has. The clock ticks for eyes only. */
export function LiveMark() {
  const t = useTranslate();
  const freshness = useFreshness();
  const silentMs = useSilence();
  const now = useSecond();
  return (
    <span className={styles.mark} data-freshness={freshness}>
      <span aria-hidden="true">{shapes[freshness]}</span> {t(`live.${freshness}`)}
      <span aria-hidden="true" className={styles.clock}>
        {freshness === 'delayed' && ` ${t('time.s', { n: Math.floor(silentMs() / 1000) })}`}
        {` ${kstClock(now)} ${t('time.kst')}`}
      </span>
    </span>
  );
}

/** What is on the screen may no longer be true. It lies over the page, so that nothing moves. */
export function StaleBanner() {
  const isStale = useStale();
  return (
    <div role="status" className={styles.stale} data-lost={isStale}>
      {isStale && <Since />}
    </div>
  );
}

/** Drawn once, so that the time stands still while it is true. */
function Since() {
  const t = useTranslate();
  const silentMs = useSilence();
  const now = useSecond();
  const [time] = useState(() => kstClock(new Date(now.getTime() - silentMs())));
  return t('live.stale', { time });
}
