import { lazy, Suspense, useState } from 'react';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useStale } from '../../live/use-freshness.ts';
import { DeedButton } from '../../ui/deed-button.tsx';
import type { Selection } from '../../ui/use-selection.ts';

const CheckManyDialog = lazy(() => import('../check-many/check-many-dialog.tsx'));

/** The most that can be named to the server, or in an address, at once. */
const mostChosen = 100;

/** What can be done with the orders that are chosen. */
export function SelectedDeeds({ selection: { ids } }: { selection: Selection }) {
  const t = useTranslate();
  const [isChecking, setChecking] = useState(false);
  const mayBulk = useMay('bulk.run');
  const mayRefresh = useMay('orders.refresh');
  const isStale = useStale();
  const tooMany = ids.length > mostChosen ? t('refusal.BULK_TOO_MANY', { max: String(mostChosen) }) : null;
  const needs = (role: 'operator' | 'support') => t('refusal.FORBIDDEN', { role: t(`role.${role}`) });
  return (
    <>
      <DeedButton
        size="compact-md"
        variant="default"
        why={mayBulk ? tooMany : needs('operator')}
        to={`/webhooks/runs/plan?${new URLSearchParams({ orders: ids.join(',') })}`}
      >
        {t('selection.resend')}
      </DeedButton>
      <DeedButton
        size="compact-md"
        variant="default"
        why={isStale ? t('action.stale') : mayRefresh ? tooMany : needs('support')}
        onPress={() => setChecking(true)}
      >
        {t('selection.check')}
      </DeedButton>
      {isChecking && (
        <Suspense>
          <CheckManyDialog orderIds={ids} onClose={() => setChecking(false)} />
        </Suspense>
      )}
    </>
  );
}
