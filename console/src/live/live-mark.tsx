import { useTranslate } from '../i18n/language-context.tsx';
import styles from './live.module.css';
import { useFreshness } from './use-freshness.ts';

const shapes = { live: '●', delayed: '◌', lost: '○' } as const;

/** Says in the frame whether the page changes by itself. */
export function LiveMark() {
  const t = useTranslate();
  const freshness = useFreshness();
  return (
    <span className={styles.mark} data-freshness={freshness}>
      <span aria-hidden="true">{shapes[freshness]}</span> {t(`live.${freshness}`)}
    </span>
  );
}

/** What is on the screen may no longer be true. It lies over the page, so that nothing moves. */
export function StaleBanner() {
  const t = useTranslate();
  const isLost = useFreshness() === 'lost';
  return (
    <div role="status" className={styles.stale} data-lost={isLost}>
      {isLost && t('live.stale')}
    </div>
  );
}
