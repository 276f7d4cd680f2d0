import { TextInput } from '@mantine/core';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { type MallDetails, pauseMutation, resumeMutation } from './malls-api.ts';

type Props = { mall: MallDetails; onDone: () => void; onClose: () => void };

/** Says what a pause does to the notices, asks why, and does it; or ends it. */
export function PauseDialog({ mall: { id: mallId, noticesPause }, onDone, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();
  const isPaused = noticesPause != null;

  async function act(fields: FormData) {
    const given = { mallId, reason: String(fields.get('reason') ?? '').trim() };
    const idempotencyKey = keyOf({ ...given, isPaused });
    const success = isPaused
      ? await send(resumeMutation, { input: { mallId, idempotencyKey } }, (data) => data.resumeMallNotices)
      : await send(pauseMutation, { input: { ...given, idempotencyKey } }, (data) => data.pauseMallNotices);
    if (success) onDone();
  }

  const deed = t(isPaused ? 'mall.resume' : 'mall.pause');
  return (
    <Dialog title={t('team.deedTitle', { deed, name: mallId })} onClose={onClose}>
      <AskForm submit={deed} busy={busy} refusal={refusal} onSubmit={(fields) => void act(fields)} onCancel={onClose}>
        <p>{t(isPaused ? 'mall.resumeWhat' : 'mall.pauseWhat')}</p>
        {!isPaused && (
          <TextInput name="reason" label={t('mall.pauseReason')} maxLength={200} autoComplete="off" autoFocus />
        )}
      </AskForm>
    </Dialog>
  );
}
