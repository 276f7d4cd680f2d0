import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { orderPath } from '../../url/order-path.ts';
import styles from './drawer-content.module.css';
import type { NoticeDetails } from './notice-query.ts';

/** Sending the notice again and skipping it; both ask on the page of its order. */
export function NoticeDeeds({ notice }: { notice: NoticeDetails }) {
  const t = useTranslate();
  const whyNot = useWhyNot(notice);
  const path = orderPath(notice.order);
  return (
    <div className={styles.actions}>
      <DeedButton size="compact-md" variant="default" why={whyNot('RESEND')} to={`${path}/resend/${notice.id}`}>
        {t('resend.button')}
      </DeedButton>
      <DeedButton size="compact-md" variant="default" why={whyNot('SKIP')} to={`${path}/skip/${notice.id}`}>
        {t('skip.button')}
      </DeedButton>
    </div>
  );
}
