import { useEffect, useEffectEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './bulk.module.css';
import { planBulkMutation } from './bulk-query.ts';
import { wishIn } from './plan-url.ts';

/** Has what the address names planned, and goes on to the plan. A plan sends nothing. */
export function Component() {
  const t = useTranslate();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { send, refusal } = useChange();
  const plan = useEffectEvent(async () => {
    const input = wishIn(query, new Date());
    const planned = await send(planBulkMutation, { input }, (data) => data.planBulkResend);
    if (planned) navigate(`/webhooks/runs/${planned.run.id}`, { replace: true });
  });
  useEffect(() => {
    void plan();
  }, []);
  return (
    <>
      <PageHead title={t('bulk.planTitle')} />
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : (
        <Loading rows={6} onRetry={() => void plan()} />
      )}
    </>
  );
}
