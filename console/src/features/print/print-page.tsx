import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { StepUpProvider } from '../../access/step-up.tsx';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { orderPath } from '../../url/order-path.ts';
import { type OrderDetails, orderQuery } from '../orders/order-query.ts';
import { useAllLines } from '../orders/use-all-lines.ts';
import styles from './print.module.css';
import { PrintedHead } from './printed-head.tsx';
import { PrintedRecords } from './printed-records.tsx';
import { PrintedTimeline } from './printed-timeline.tsx';

/** An order as it goes on paper: everything known of it, black on white, without the frame. Printing is only done when asked. */
export function Component() {
  const { mallId = '', orderNumber = '' } = useParams();
  const t = useTranslate();
  const result = useQuery(orderQuery, { variables: { mallId, orderNumber }, fetchPolicy: 'cache-and-network' });
  const order = result.data?.orderByNumber;
  return (
    <StepUpProvider>
      <PageTitle>{`${orderNumber} · ${t('print.open')}`}</PageTitle>
      <main className={styles.sheet}>
        {!order && <h1>{orderNumber}</h1>}
        <QueryView result={result} rows={12} rowHeight={36}>
          {({ orderByNumber }) =>
            orderByNumber ? <Paper key={orderByNumber.id} order={orderByNumber} /> : <NotFoundState />
          }
        </QueryView>
      </main>
    </StepUpProvider>
  );
}

function Paper({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  const lines = useAllLines(order.id);
  const isWhole = lines.data?.order?.timeline.pageInfo.hasNextPage === false;
  return (
    <>
      <div className={styles.tools}>
        <Button size="compact-md" aria-disabled={!isWhole} onClick={() => isWhole && window.print()}>
          {t('print.print')}
        </Button>
        <Link to={orderPath(order)}>{t('print.back')}</Link>
        {!isWhole && <span role="status">{t('print.reading')}</span>}
      </div>
      <PrintedHead order={order} />
      <PrintedRecords order={order} />
      <QueryView result={lines} rows={8} rowHeight={28}>
        {(data) => <PrintedTimeline lines={data.order?.timeline.edges.map(({ node }) => node) ?? []} />}
      </QueryView>
    </>
  );
}
