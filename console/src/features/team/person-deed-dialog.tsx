import { TextInput } from '@mantine/core';
import { RoleSelect, roleIn } from '../../access/role-select.tsx';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Deed } from './person-deeds.ts';
import {
  changeRoleMutation,
  deactivateMutation,
  endSessionsMutation,
  type OperatorRow,
  resetPasswordMutation,
  resetTwoStepMutation,
} from './team-api.ts';

type Props = {
  deed: Deed;
  person: OperatorRow;
  onDone: () => void;
  onPassword: (password: string | null) => void;
  onClose: () => void;
};

/** Says what the deed does to the person, asks why, and does it. */
export function PersonDeedDialog({ deed, person, onDone, onPassword, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();

  async function act(fields: FormData) {
    const input = { operatorId: person.id, reason: String(fields.get('reason')).trim() || null };
    if (deed === 'password') {
      const reset = await send(resetPasswordMutation, { input }, (data) => data.resetOperatorPassword);
      if (reset) onPassword(reset.temporaryPassword);
      return;
    }
    if (await change(input)) onDone();

    function change(given: typeof input) {
      switch (deed) {
        case 'role': {
          const variables = { input: { ...given, role: roleIn(fields) } };
          return send(changeRoleMutation, variables, (data) => data.changeOperatorRole);
        }
        case 'sessions':
          return send(endSessionsMutation, { input: given }, (data) => data.endOperatorSessions);
        case 'twoStep':
          return send(resetTwoStepMutation, { input: given }, (data) => data.resetOperatorTwoStep);
        default:
          return send(deactivateMutation, { input: given }, (data) => data.deactivateOperator);
      }
    }
  }

  return (
    <Dialog title={t('team.deedTitle', { deed: t(`team.deed.${deed}`), name: person.name })} onClose={onClose}>
      <AskForm
        submit={t(`team.deed.${deed}`)}
        busy={busy}
        refusal={refusal}
        isDanger={deed === 'deactivate'}
        onSubmit={(fields) => void act(fields)}
        onCancel={onClose}
      >
        <p>{t(`team.does.${deed}`)}</p>
        {deed === 'role' && <RoleSelect value={person.role} />}
        <TextInput name="reason" label={t('team.reason')} maxLength={500} autoComplete="off" />
      </AskForm>
    </Dialog>
  );
}
