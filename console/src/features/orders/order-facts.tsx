import { Suspense } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { lazyWithTexts } from '../../i18n/page-with-texts.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Money } from '../../ui/money.tsx';
import { Time } from '../../ui/time.tsx';
import { absent } from '../../wording/money.ts';
import { BuyerFact } from './buyer-fact.tsx';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

const ExtraData = lazyWithTexts(['fields'], () => import('./extra-data.tsx'));

export function OrderFacts({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  const { currency } = order;
  return (
    <section aria-labelledby="order-facts">
      <h2 id="order-facts">{t('order.facts')}</h2>
      <Facts>
        <Fact name={t('order.number')}>
          <CopyableId value={order.orderNumber} what={t('order.number')} />
        </Fact>
        <Fact name={t('order.mallShop')}>
          <span lang={languageOfName(order.mallName ?? '')}>{order.mallName}</span> <code>{order.mallId}</code> ·{' '}
          {order.shopNo}
        </Fact>
        <Fact name={t('order.flow')}>{t(`flow.${order.flow}`)}</Fact>
        <Fact name={t('order.tid')}>
          {order.pgTransactionId ? <CopyableId value={order.pgTransactionId} what={t('order.tid')} /> : absent}
        </Fact>
        <Fact name={t('order.reference')}>
          <CopyableId value={order.reference} what={t('order.reference')} />
        </Fact>
        <Fact name={t('order.method')}>{order.paymentMethod ?? absent}</Fact>
        <Fact name={t('order.buyer')}>
          <BuyerFact key={order.id} order={order} />
        </Fact>
        <Fact name={t('order.requested')}>
          <Money amount={order.requestedAmount} currency={currency} />
        </Fact>
        <Fact name={`${t('order.requestedAt')} (${t('time.kst')})`}>
          <Time at={order.createdAt} as="full" />
        </Fact>
        <Fact name={`${t('order.paidAt')} (${t('time.kst')})`}>
          {order.paidAt ? <Time at={order.paidAt} as="full" /> : absent}
        </Fact>
        <Fact name={`${t('order.updatedAt')} (${t('time.kst')})`}>
          <Time at={order.updatedAt} as="full" />
        </Fact>
        <Fact name={t('trace.id')}>
          <CopyableId value={order.traceId} what={t('trace.id')} />
        </Fact>
      </Facts>
      {order.extraData && (
        <details className={styles.extra}>
          <summary>{t('order.extraData')}</summary>
          <Suspense>
            <ExtraData values={order.extraData} />
          </Suspense>
        </details>
      )}
    </section>
  );
}
