import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type ApiKeyRow, revokeMutation } from './api-keys-api.ts';

type Props = { apiKey: ApiKeyRow; onDone: () => void; onClose: () => void };

export function RevokeKeyDialog({ apiKey, onDone, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();

  async function revoke() {
    const input = { apiKeyId: apiKey.id };
    if (await send(revokeMutation, { input }, (data) => data.revokeApiKey)) onDone();
  }

  return (
    <Dialog title={t('keys.revokeOf', { name: apiKey.name })} onClose={onClose}>
      <AskForm
        submit={t('keys.revoke')}
        busy={busy}
        refusal={refusal}
        isDanger
        onSubmit={() => void revoke()}
        onCancel={onClose}
      >
        <p>{t('keys.revokeWhat', { four: apiKey.lastFour })}</p>
      </AskForm>
    </Dialog>
  );
}
