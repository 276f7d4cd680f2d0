import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { isRefusal } from '../../access/refusal.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { kstClock } from '../../wording/time.ts';
import styles from './cancel.module.css';
import { askPgMutation, type CancelOrder } from './cancel-query.ts';
import { CancelSteps } from './cancel-steps.tsx';
import { inTime } from './in-time.ts';

const patienceMs = 3_000;

type Asked = 'asking' | 'answered' | 'silent';

/** While something of the order is open the PG is asked first, for a few seconds; then it goes on by what is known. */
export function CancelOpening({ order, onClose }: { order: CancelOrder; onClose: () => void }) {
  const t = useTranslate();
  const client = useApolloClient();
  const now = useNow();
  const [asked, setAsked] = useState<Asked>(order.cancelTerms.isOpen ? 'asking' : 'answered');
  const askPg = useEffectEvent(async () => {
    const input = { orderId: order.id };
    const answer = inTime(client.mutate({ mutation: askPgMutation, variables: { input } }), patienceMs);
    const outcome = (await answer.catch(() => null))?.data?.refreshFromPg;
    // That somebody asked a moment ago is as good as an answer.
    const isKnown = outcome && (!isRefusal(outcome) || outcome.code === 'TOO_SOON');
    setAsked(isKnown ? 'answered' : 'silent');
  });
  useEffect(() => {
    if (asked === 'asking') void askPg();
  }, [asked]);
  return (
    <>
      <p className={styles.asked} role="status">
        {asked === 'asking' && t('cancel.askingPg')}
        {asked === 'silent' && t('cancel.pgSilent', { time: kstClock(now) })}
      </p>
      <CancelSteps order={order} isAsking={asked === 'asking'} onClose={onClose} />
    </>
  );
}
