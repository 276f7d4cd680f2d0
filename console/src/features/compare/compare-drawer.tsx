import { useQuery } from '@apollo/client/react';
import { Link, useLocation, useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { type MessageDetails, messageQuery } from '../webhooks/message-query.ts';
import styles from './compare.module.css';
import { ComparedPart } from './compared-part.tsx';

/** Two messages of an order side by side, field by field. */
export function Component() {
  const { a = '', b = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const first = useQuery(messageQuery, { variables: { id: a } });
  const second = useQuery(messageQuery, { variables: { id: b } });
  return (
    <Drawer title={t('compare.title')} onClose={close}>
      <QueryView result={first} rows={6}>
        {({ webhookEvent: one }) => (
          <QueryView result={second} rows={6}>
            {({ webhookEvent: other }) => (one && other ? <Compared one={one} other={other} /> : <NotFoundState />)}
          </QueryView>
        )}
      </QueryView>
    </Drawer>
  );
}

function Compared({ one, other }: { one: MessageDetails; other: MessageDetails }) {
  const t = useTranslate();
  return (
    <div className={styles.parts}>
      <dl className={styles.sides}>
        <dt>{t('compare.first')}</dt>
        <dd>
          <Side message={one} />
        </dd>
        <dt>{t('compare.second')}</dt>
        <dd>
          <Side message={other} />
        </dd>
      </dl>
      <ComparedPart title={t('compare.body')} first={one.body} second={other.body} />
      <ComparedPart title={t('compare.answer')} first={one.responseBody} second={other.responseBody} />
    </div>
  );
}

function Side({ message: { id, kind, receivedAt } }: { message: MessageDetails }) {
  const t = useTranslate();
  const { search } = useLocation();
  const { mallId = '', orderNumber = '' } = useParams();
  return (
    <>
      <Link to={{ pathname: `${orderPath({ mallId, orderNumber })}/events/${id}`, search }} preventScrollReset>
        {t(`messageKind.${kind}`)}
      </Link>{' '}
      · <Time at={receivedAt} withMilliseconds zone />
    </>
  );
}
