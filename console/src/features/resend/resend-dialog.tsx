import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { resendNoticeQuery } from './resend-query.ts';
import { ResendSteps } from './resend-steps.tsx';

/** Sends a notice again: what would be sent first, then why, then what came of it. */
export function Component() {
  const { notificationId = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const result = useQuery(resendNoticeQuery, { variables: { id: notificationId }, fetchPolicy: 'cache-and-network' });
  const notice = result.data?.notification;
  const title = notice ? t('resend.title', { kind: t(`notificationKind.${notice.kind}`) }) : t('resend.button');
  return (
    <Dialog title={title} onClose={close}>
      <QueryView result={result} rows={6}>
        {({ notification }) =>
          notification ? <ResendSteps key={notification.id} notice={notification} onClose={close} /> : <NotFoundState />
        }
      </QueryView>
    </Dialog>
  );
}
