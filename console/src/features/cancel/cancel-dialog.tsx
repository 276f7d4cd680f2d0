import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useFollow } from '../../live/use-follow.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { CancelOpening } from './cancel-opening.tsx';
import { cancelDialogQuery, cancelDialogSubscription } from './cancel-query.ts';

/** Gives money of one order back. Nothing in it comes from the address but which order it is. */
export function Component() {
  const { mallId = '', orderNumber = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const result = useQuery(cancelDialogQuery, { variables: { mallId, orderNumber }, fetchPolicy: 'network-only' });
  const id = result.data?.orderByNumber?.id ?? null;
  useFollow(cancelDialogSubscription, id, { id: id ?? '' }, () => undefined);
  return (
    <Dialog title={t('cancel.title', { orderNumber, mallId })} fills onClose={close}>
      <QueryView result={result} rows={6} rowHeight={44}>
        {({ orderByNumber: order }) =>
          order ? <CancelOpening key={order.id} order={order} onClose={close} /> : <NotFoundState />
        }
      </QueryView>
    </Dialog>
  );
}
