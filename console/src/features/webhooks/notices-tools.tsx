import { Button } from '@mantine/core';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import type { Selection } from '../../ui/use-selection.ts';
import styles from './webhooks.module.css';

/** Their ids stand in the address of the plan. */
const mostChosen = 100;

type Props = {
  selection: Selection;
  /** The filter of the list as its address says it. */
  wish: string;
};

/** The way to a bulk resend: of the notices that are chosen, or of all that the filter finds. */
export function NoticesTools({ selection: { ids, clear }, wish }: Props) {
  const t = useTranslate();
  const mayBulk = useMay('bulk.run');
  const why = mayBulk ? null : t('refusal.FORBIDDEN', { role: t('role.operator') });
  const tooMany = ids.length > mostChosen ? t('refusal.BULK_TOO_MANY', { max: String(mostChosen) }) : null;
  return (
    <div className={styles.plan}>
      <DeedButton variant="default" why={why} to={`/webhooks/runs/plan?${wish}`}>
        {t('bulk.makePlan')}
      </DeedButton>
      <span role="status">{ids.length > 0 && t('orders.selected', { n: ids.length })}</span>
      {ids.length > 0 && (
        <>
          <DeedButton
            variant="default"
            why={why ?? tooMany}
            to={`/webhooks/runs/plan?${new URLSearchParams({ notices: ids.join(',') })}`}
          >
            {t('selection.resend')}
          </DeedButton>
          <Button variant="subtle" onClick={clear}>
            {t('orders.selectNone')}
          </Button>
        </>
      )}
    </div>
  );
}
