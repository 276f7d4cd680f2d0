import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useParams } from 'react-router';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useFreshness } from '../../live/use-freshness.ts';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { NoticeState } from './notice-state.tsx';
import styles from './resend.module.css';
import { type ResendNotice, resendNoticeQuery, skipMutation } from './resend-query.ts';

/** Gives up a notice that was tried in vain, so that the later ones of its order go on. */
export function Component() {
  const { notificationId = '' } = useParams();
  const t = useTranslate();
  const close = useCloseLayer();
  const result = useQuery(resendNoticeQuery, { variables: { id: notificationId } });
  const notice = result.data?.notification;
  return (
    <Dialog
      title={notice ? t('skip.title', { kind: t(`notificationKind.${notice.kind}`) }) : t('skip.button')}
      onClose={close}
    >
      <QueryView result={result} rows={4}>
        {({ notification }) => (notification ? <SkipForm notice={notification} onClose={close} /> : <NotFoundState />)}
      </QueryView>
    </Dialog>
  );
}

function SkipForm({ notice, onClose }: { notice: ResendNotice; onClose: () => void }) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();
  const isStale = useFreshness() === 'lost';

  async function submit(fields: FormData) {
    if (isStale) return;
    const given = { notificationId: notice.id, reason: String(fields.get('reason')) };
    const input = { ...given, idempotencyKey: keyOf(given) };
    if (await send(skipMutation, { input }, (data) => data.skipNotification)) onClose();
  }

  return (
    <div className={styles.steps}>
      <NoticeState notice={notice} />
      <p className={styles.effect}>{t('skip.effect')}</p>
      <AskForm
        submit={t('skip.submit')}
        busy={busy}
        refusal={isStale ? t('action.stale') : refusal}
        onSubmit={(fields) => void submit(fields)}
        onCancel={onClose}
      >
        <TextInput
          name="reason"
          label={t('change.reason')}
          required
          withAsterisk={false}
          maxLength={200}
          autoComplete="off"
          autoFocus
        />
      </AskForm>
    </div>
  );
}
