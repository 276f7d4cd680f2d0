import { Button } from '@mantine/core';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './live.module.css';

/** Rows that came since; it lies over the list, so that nothing moves under the cursor. */
export function NewsButton({ news, onShow }: { news: number; onShow: () => void }) {
  const t = useTranslate();
  return (
    <div className={styles.news} role="status">
      {news > 0 && (
        <Button size="compact-sm" onClick={onShow}>
          {t('live.news', { n: news })}
        </Button>
      )}
    </div>
  );
}
