import { TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { useChange } from '../../access/use-change.ts';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { orderPath } from '../../url/order-path.ts';
import { durationText } from '../../wording/time.ts';
import styles from './bulk.module.css';
import { type BulkRunDetails, startBulkMutation } from './bulk-query.ts';

/** What would be sent and what not, and the way to start it: a reason, and the number typed by hand. */
export function RunPlan({ run }: { run: BulkRunDetails }) {
  const t = useTranslate();
  const { total, seconds, kinds, malls, leftOut, sample } = run.plan;
  return (
    <div className={styles.parts}>
      <section>
        <h2>{t('bulk.wouldSend', { n: total })}</h2>
        <ul className={styles.list}>
          {kinds.map(({ kind, count }) => (
            <li key={kind}>{t('bulk.countOf', { what: t(`notificationKind.${kind}`), n: count })}</li>
          ))}
          {malls.map(({ mallId, count }) => (
            <li key={mallId}>{t('bulk.countOf', { what: mallId, n: count })}</li>
          ))}
        </ul>
        {total > 0 && <p>{t('bulk.takes', { time: durationText(seconds * 1_000, t) })}</p>}
      </section>
      {leftOut.length > 0 && (
        <section>
          <h2>{t('bulk.leftOut')}</h2>
          <ul className={styles.list}>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{t('bulk.countOf', { what: t(`bulkReason.${reason}`), n: count })}</li>
            ))}
          </ul>
        </section>
      )}
      {sample.length > 0 && (
        <section>
          <h2>{t('bulk.sample')}</h2>
          <ul className={styles.list}>
            {sample.map(({ id, kind, order }) => (
              <li key={id}>
                <Link to={orderPath(order)}>{order.orderNumber}</Link> {order.mallId} · {t(`notificationKind.${kind}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {total > 0 && <StartForm run={run} />}
    </div>
  );
}

function StartForm({ run }: { run: BulkRunDetails }) {
  const t = useTranslate();
  const may = useMay('bulk.run');
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();

  async function start(fields: FormData) {
    const count = Number(String(fields.get('count')).replace(/[^\d]/g, '') || -1);
    const given = { runId: run.id, count, reason: String(fields.get('reason')) };
    await send(
      startBulkMutation,
      { input: { ...given, idempotencyKey: keyOf(given) } },
      (data) => data.startBulkResend,
    );
  }

  if (!may) return <p>{t('refusal.FORBIDDEN', { role: t('role.operator') })}</p>;
  return (
    <section className={styles.form}>
      <AskForm
        submit={t('bulk.start', { n: run.plan.total })}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void start(fields)}
      >
        <TextInput name="reason" label={t('bulk.reason')} maxLength={200} autoComplete="off" />
        <TextInput
          name="count"
          label={t('bulk.confirm', { n: run.plan.total })}
          description={t('bulk.confirmHint', { n: run.plan.total })}
          inputMode="numeric"
          autoComplete="off"
        />
      </AskForm>
    </section>
  );
}
