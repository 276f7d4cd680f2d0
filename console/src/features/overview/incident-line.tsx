import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { absent } from '../../wording/money.ts';
import { clockOrDay } from '../../wording/time.ts';
import { incidentPath, resendPath } from './figure-paths.ts';
import styles from './overview.module.css';
import type { Incident } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';

/** What stands out at this moment, and what one can do about it. The slot is there when nothing does, so that nothing moves. */
export function IncidentLine({ incident, state }: { incident: Incident | null; state: OverviewState }) {
  const t = useTranslate();
  const now = useNow();
  const mayBulk = useMay('bulk.run');
  if (!incident) {
    return (
      <p className={styles.healthy} role="status">
        <StatusIcon mark={{ tone: 'quiet', shape: 'quiet' }} /> {t('overview.healthy')}
      </p>
    );
  }
  const { source, count, mallId, host, since, failureKind } = incident;
  return (
    <div className={styles.incident} role="status">
      <StatusIcon mark={{ tone: 'warning', shape: 'warning' }} size={24} />
      <p>
        {t(`overview.incident.${source}`, {
          n: count,
          mallId: mallId ?? absent,
          host: host ?? absent,
          since: clockOrDay(new Date(since), now),
          failure: t(`failure.${failureKind}`, { status: 'none' }),
        })}
      </p>
      <div className={styles.deeds}>
        <Button variant="default" size="xs" component={Link} to={incidentPath(state, incident)}>
          {t('overview.openList')}
        </Button>
        {source === 'CAFE24' && (
          <DeedButton
            variant="default"
            size="xs"
            why={mayBulk ? null : t('refusal.FORBIDDEN', { role: t('role.operator') })}
            to={resendPath(state, incident)}
          >
            {t('overview.resend')}
          </DeedButton>
        )}
      </div>
    </div>
  );
}
