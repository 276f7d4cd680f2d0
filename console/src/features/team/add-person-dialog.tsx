import { TextInput } from '@mantine/core';
import { RoleSelect, roleIn } from '../../access/role-select.tsx';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { addOperatorMutation } from './team-api.ts';

type Props = { onPassword: (password: string | null) => void; onClose: () => void };

export function AddPersonDialog({ onPassword, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();

  async function add(fields: FormData) {
    const given = { name: String(fields.get('name')), email: String(fields.get('email')), role: roleIn(fields) };
    const input = { ...given, idempotencyKey: keyOf(given) };
    const success = await send(addOperatorMutation, { input }, (data) => data.addOperator);
    if (success) onPassword(success.temporaryPassword);
  }

  return (
    <Dialog title={t('team.add')} onClose={onClose}>
      <AskForm
        submit={t('team.addSubmit')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void add(fields)}
        onCancel={onClose}
      >
        <TextInput name="name" label={t('account.name')} autoComplete="off" required withAsterisk={false} autoFocus />
        <TextInput
          name="email"
          type="email"
          label={t('session.email')}
          autoComplete="off"
          required
          withAsterisk={false}
        />
        <RoleSelect value="support" />
      </AskForm>
    </Dialog>
  );
}
