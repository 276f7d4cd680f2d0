import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import styles from './entered.module.css';
import { EnteredForm } from './entered-form.tsx';
import { type EnteredOrder, enteredDialogQuery } from './entered-query.ts';

/** Keeps that the merchant has entered in Cafe24's admin what Cafe24 could not be told of. */
export function Component() {
  const { mallId = '', orderNumber = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const result = useQuery(enteredDialogQuery, { variables: { mallId, orderNumber }, fetchPolicy: 'network-only' });
  return (
    <Dialog title={t('entered.title', { orderNumber, mallId })} fills onClose={close}>
      <QueryView result={result} rows={4} rowHeight={44}>
        {({ orderByNumber: order }) =>
          order ? <Entered key={order.id} order={order} onClose={close} /> : <NotFoundState />
        }
      </QueryView>
    </Dialog>
  );
}

function Entered({ order, onClose }: { order: EnteredOrder; onClose: () => void }) {
  const t = useTranslate();
  if (order.cancellations.some(({ mustBeEntered }) => mustBeEntered))
    return <EnteredForm order={order} onClose={onClose} />;
  return (
    <div className={styles.steps}>
      <p role="status">{t('entered.nothing')}</p>
      <div>
        <Button variant="default" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </div>
    </div>
  );
}
