import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useFreshness } from '../../live/use-freshness.ts';
import { DeedButton } from '../../ui/deed-button.tsx';
import { orderPath } from '../../url/order-path.ts';
import styles from './drawer-content.module.css';
import type { NoticeDetails } from './notice-query.ts';

/** Sending the notice again and skipping it; both ask on the page of its order. */
export function NoticeDeeds({ notice: { id, order } }: { notice: NoticeDetails }) {
  const t = useTranslate();
  const isStale = useFreshness() === 'lost';
  const may = useMay('notifications.resend');
  if (!may) return null;
  const why = isStale ? t('action.stale') : null;
  const path = orderPath(order);
  return (
    <div className={styles.actions}>
      <DeedButton size="compact-md" variant="default" why={why} to={`${path}/resend/${id}`}>
        {t('resend.button')}
      </DeedButton>
      <DeedButton size="compact-md" variant="default" why={why} to={`${path}/skip/${id}`}>
        {t('skip.button')}
      </DeedButton>
    </div>
  );
}
