import { useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { Outlet, useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { lazyWithTexts } from '../../i18n/page-with-texts.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import { OrderDeeds } from './order-deeds.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderHeader } from './order-header.tsx';
import { OrderLists } from './order-lists.tsx';
import styles from './order-page.module.css';
import { type OrderDetails, orderQuery } from './order-query.ts';
import { OrderTimeline } from './order-timeline.tsx';
import { versionOf } from './order-version.ts';
import { PartTabs } from './part-tabs.tsx';
import { SituationBanner } from './situation-banner.tsx';
import { timelineUrl } from './timeline-view.ts';
import { useRefresh } from './use-refresh.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useWatch } from './use-watch.ts';

const NoteForm = lazyWithTexts(['records'], () => import('./note-form.tsx'));
const ViewsCard = lazyWithTexts(['records', 'replies'], () => import('./views-card.tsx'));

/** One order: what it is and where it stands first, then what happened, then the records. Drawers open over it. */
export function Component() {
  const { mallId = '', orderNumber = '' } = useParams();
  const result = useQuery(orderQuery, {
    variables: { mallId, orderNumber },
    skipPollAttempt: () => document.hidden,
  });
  useStepKeys();
  useWatch(result, result.data?.orderByNumber);
  return (
    <>
      {!result.data?.orderByNumber && <h1>{orderNumber}</h1>}
      <QueryView result={result} rows={8} rowHeight={44}>
        {({ orderByNumber }) =>
          orderByNumber ? (
            <Order key={orderByNumber.id} order={orderByNumber} refetch={result.refetch} />
          ) : (
            <NotFoundState />
          )
        }
      </QueryView>
    </>
  );
}

type OrderProps = { order: OrderDetails; refetch: () => Promise<unknown> };

function Order({ order, refetch }: OrderProps) {
  const t = useTranslate();
  const lookAgain = () => void refetch().catch(() => undefined);
  const refreshing = useRefresh(order.id, lookAgain);
  const [{ part }] = useUrlState(timelineUrl);
  return (
    <article aria-labelledby="order-number">
      <PageTitle>{`${order.orderNumber} · ${t(`orderStatus.${order.status}`)}`}</PageTitle>
      <div className={styles.top}>
        <OrderHeader order={order}>
          <OrderDeeds order={order} refreshing={refreshing} />
        </OrderHeader>
        <SituationBanner order={order} refreshing={refreshing} />
      </div>
      <PartTabs />
      <div className={styles.columns} data-part={part}>
        <div className={styles.main}>
          <Suspense fallback={<div className={styles.notePlace} />}>
            <NoteForm order={order} onAdded={lookAgain} />
          </Suspense>
          <OrderTimeline orderId={order.id} version={versionOf(order)} />
        </div>
        <div className={styles.side}>
          <OrderFacts order={order} />
          <Suspense fallback={<div className={styles.viewsPlace} />}>
            <ViewsCard order={order} />
          </Suspense>
          <OrderLists order={order} />
        </div>
      </div>
      <Outlet />
    </article>
  );
}
