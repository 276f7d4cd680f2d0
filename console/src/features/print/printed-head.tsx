import { useViewer } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { useNow } from '../../ui/clock.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Money } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { absent } from '../../wording/money.ts';
import { situationSentence } from '../../wording/situation-sentence.ts';
import { kstFull } from '../../wording/time.ts';
import { orderStatusMark } from '../../wording/tones.ts';
import { BuyerFact } from '../orders/buyer-fact.tsx';
import type { OrderDetails } from '../orders/order-query.ts';
import { BothTimes } from './both-times.tsx';
import styles from './print.module.css';

/** Which order, where it stands, who printed it and when, its amounts and facts. */
export function PrintedHead({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  const now = useNow();
  const viewer = useViewer();
  const { currency, situation } = order;
  const params = { currency, ...situation.params };
  return (
    <>
      <header>
        <p className={styles.by}>
          {t('print.by', { name: viewer?.name ?? absent, time: `${kstFull(now)} KST` })} · {t('print.toldAt')}
        </p>
        <h1>{order.orderNumber}</h1>
        <p>
          <span lang={languageOfName(order.mallName ?? '')}>{order.mallName ?? order.mallId}</span> ({order.mallId}) ·{' '}
          {t('order.shop', { no: order.shopNo })} · {t(`flow.${order.flow}`)}
        </p>
        <p className={styles.situation}>
          <StatusMark mark={orderStatusMark[order.status]}>{t(`orderStatus.${order.status}`)}</StatusMark>
          {' · '}
          {situationSentence({ ...situation, params }, now, t)}
        </p>
      </header>
      <section aria-labelledby="print-amounts">
        <h2 id="print-amounts">{t('print.amounts')}</h2>
        <Facts>
          <Fact name={t('print.requestedAmount')}>
            <Money amount={order.requestedAmount} currency={currency} />
          </Fact>
          <Fact name={t('order.paid')}>
            <Money amount={order.paidAmount} currency={currency} />
          </Fact>
          <Fact name={t('order.cancelled')}>
            <Money amount={order.refundedAmount} currency={currency} />
          </Fact>
          <Fact name={t('order.cancellable')}>
            <Money amount={order.cancellableAmount} currency={currency} />
          </Fact>
        </Facts>
      </section>
      <section aria-labelledby="print-facts">
        <h2 id="print-facts">{t('order.facts')}</h2>
        <Facts>
          <Fact name={t('order.tid')}>{order.pgTransactionId ?? absent}</Fact>
          <Fact name={t('order.reference')}>{order.reference}</Fact>
          <Fact name={t('order.method')}>{order.paymentMethod ?? absent}</Fact>
          <Fact name={t('order.buyer')}>
            <BuyerFact key={order.id} order={order} />
          </Fact>
          <Fact name={t('order.requestedAt')}>
            <BothTimes at={order.createdAt} />
          </Fact>
          <Fact name={t('order.paidAt')}>{order.paidAt ? <BothTimes at={order.paidAt} /> : absent}</Fact>
          <Fact name={t('order.updatedAt')}>
            <BothTimes at={order.updatedAt} />
          </Fact>
        </Facts>
      </section>
    </>
  );
}
