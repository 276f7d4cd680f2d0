import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { PayloadView } from '../../ui/payload-view.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import styles from './drawer-content.module.css';
import { NoticeDeeds } from './notice-deeds.tsx';
import { type NoticeDetails, noticeQuery } from './notice-query.ts';
import { NoticeSummary } from './notice-summary.tsx';
import { TryRow } from './try-row.tsx';

/** One thing Cafe24 must be told, with every try to tell it. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTranslate();
  const result = useQuery(noticeQuery, { variables: { id } });
  const close = useCloseLayer();
  const notice = result.data?.notification;
  const title = notice ? t('notice.title', { kind: t(`notificationKind.${notice.kind}`) }) : t('notices.title');
  return (
    <Drawer title={title} onClose={close}>
      <QueryView result={result} rows={6}>
        {({ notification }) => (notification ? <Notice notice={notification} /> : <NotFoundState />)}
      </QueryView>
    </Drawer>
  );
}

function Notice({ notice }: { notice: NoticeDetails }) {
  const t = useTranslate();
  const tries = notice.deliveries.toSorted((one, other) => other.number - one.number);
  return (
    <>
      <NoticeSummary notice={notice} />
      <NoticeDeeds notice={notice} />
      <section className={styles.section} aria-labelledby="notice-tries">
        <h3 id="notice-tries">{t('notice.tries')}</h3>
        {tries.length === 0 && <p className={styles.note}>{t('notice.noTries')}</p>}
        {tries.map((delivery) => (
          <TryRow key={delivery.id} delivery={delivery} />
        ))}
      </section>
      <section className={styles.section} aria-labelledby="notice-content">
        <h3 id="notice-content">{t('notice.content')}</h3>
        <p className={styles.note}>{t('notice.contentNote', { channel: notice.channel })}</p>
        <PayloadView body={notice.payload} />
      </section>
    </>
  );
}
