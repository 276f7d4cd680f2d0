import { Button, TextInput } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useChange } from '../use-change.ts';
import { useMay } from '../viewer.ts';
import { revealMutation } from './reveal-mutation.ts';
import type { Revealed } from './use-revealed.ts';

type Props = { of: { orderId: string } | { webhookEventId: string }; onRevealed: (revealed: Revealed) => void };

/** Asks for a reason and shows what is masked. Absent for whoever may not. */
export function RevealButton({ of, onRevealed }: Props) {
  const t = useTranslate();
  const may = useMay('personal-data.reveal');
  const [isOpen, setOpen] = useState(false);
  const { send, busy, refusal } = useChange();
  if (!may) return null;

  async function reveal(fields: FormData) {
    const input = { ...of, reason: String(fields.get('reason')) };
    const success = await send(revealMutation, { input }, (data) => data.revealPersonalData);
    if (!success) return;
    setOpen(false);
    onRevealed(success);
  }

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconEye size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('reveal.button')}
      </Button>
      {isOpen && (
        <Dialog title={t('reveal.title')} onClose={() => setOpen(false)}>
          <AskForm
            submit={t('reveal.submit')}
            busy={busy}
            refusal={refusal}
            onSubmit={(fields) => void reveal(fields)}
            onCancel={() => setOpen(false)}
          >
            <p>{t('reveal.what')}</p>
            <TextInput
              name="reason"
              label={t('change.reason')}
              placeholder={t('reveal.example')}
              required
              withAsterisk={false}
              minLength={3}
              maxLength={500}
              autoComplete="off"
              autoFocus
            />
          </AskForm>
        </Dialog>
      )}
    </>
  );
}
