import { Button } from '@mantine/core';
import { useChange } from '../../access/use-change.ts';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Time } from '../../ui/time.tsx';
import styles from './bulk.module.css';
import { type BulkRunDetails, continueBulkMutation, pauseBulkMutation, stopBulkMutation } from './bulk-query.ts';

const counted = ['total', 'sent', 'accepted', 'failed', 'notSent', 'left'] as const;

/** How far a run is, the way to halt it, and its result. */
export function RunProgress({ run }: { run: BulkRunDetails }) {
  const t = useTranslate();
  return (
    <div className={styles.parts}>
      <dl className={styles.counts} aria-live="polite">
        {counted.map((name) => (
          <div key={name} className={styles.count}>
            <dt>{t(`bulk.count.${name}`)}</dt>
            <dd>{run.counts[name]}</dd>
          </div>
        ))}
      </dl>
      {run.waits.map(({ receiver, count, nextProbeAt }) => (
        <p key={receiver}>
          {t('bulk.waits', { host: receiver, n: count })} <Time at={nextProbeAt} />
        </p>
      ))}
      <RunDeeds run={run} />
      <Facts>
        <Fact name={t('bulk.startedBy')}>{run.startedBy}</Fact>
        <Fact name={t('bulk.reason')}>{run.reason}</Fact>
        {run.startedAt && (
          <Fact name={t('bulk.startedAt')}>
            <Time at={run.startedAt} zone />
          </Fact>
        )}
        {run.endedAt && (
          <Fact name={t('bulk.endedAt')}>
            <Time at={run.endedAt} zone />
          </Fact>
        )}
      </Facts>
    </div>
  );
}

function RunDeeds({ run }: { run: BulkRunDetails }) {
  const t = useTranslate();
  const may = useMay('bulk.run');
  const { send, busy, refusal } = useChange();
  const why = may ? null : t('refusal.FORBIDDEN', { role: t('role.operator') });
  const variables = { input: { runId: run.id } };
  return (
    <div>
      <div className={styles.deeds}>
        {run.status === 'RUNNING' && (
          <DeedButton
            why={why}
            loading={busy}
            onPress={() => void send(pauseBulkMutation, variables, (data) => data.pauseBulkRun)}
          >
            {t('bulk.pause')}
          </DeedButton>
        )}
        {run.status === 'PAUSED' && (
          <DeedButton
            why={why}
            loading={busy}
            onPress={() => void send(continueBulkMutation, variables, (data) => data.continueBulkRun)}
          >
            {t('bulk.continue')}
          </DeedButton>
        )}
        {(run.status === 'RUNNING' || run.status === 'PAUSED') && (
          <DeedButton
            why={why}
            variant="default"
            loading={busy}
            onPress={() => void send(stopBulkMutation, variables, (data) => data.stopBulkRun)}
          >
            {t('bulk.stop')}
          </DeedButton>
        )}
        <Button component="a" href={run.resultPath} download variant="default">
          {t('bulk.result')}
        </Button>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
