import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { approvalDialogQuery } from './approval-query.ts';
import { ApprovalReview } from './approval-review.tsx';

/** What another person asked for, and the decision on it. */
export function Component() {
  const { mallId = '', orderNumber = '', id = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const result = useQuery(approvalDialogQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const { refetch } = result;
  const orderId = result.data?.approval?.order.id;
  useActivity((activity) => {
    const isAboutIt = activity.orderId === orderId || activity.kinds.includes('CATCH_UP');
    // The outcome arrives at the query; a failure there is the frame's to tell.
    if (isAboutIt) refetch().catch(() => undefined);
  });
  return (
    <Dialog title={t('approval.title', { orderNumber, mallId })} fills onClose={close}>
      <QueryView result={result} rows={6} rowHeight={44}>
        {({ approval }) =>
          approval && approval.order.orderNumber === orderNumber && approval.order.mallId === mallId ? (
            <ApprovalReview key={approval.id} approval={approval} onClose={close} />
          ) : (
            <NotFoundState />
          )
        }
      </QueryView>
    </Dialog>
  );
}
