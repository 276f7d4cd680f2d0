import { Checkbox, TextInput } from '@mantine/core';
import { RoleSelect, roleIn } from '../../access/role-select.tsx';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import styles from './api-keys.module.css';
import { issueMutation } from './api-keys-api.ts';

type Props = { onIssued: (secret: string | null) => void; onClose: () => void };

export function IssueKeyDialog({ onIssued, onClose }: Props) {
  const t = useTranslate();
  const malls = useMallOptions();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();

  async function issue(fields: FormData) {
    const mallIds = fields.getAll('mall').map(String);
    const given = {
      name: String(fields.get('name')),
      role: roleIn(fields),
      mallIds: mallIds.length > 0 ? mallIds : null,
      days: Number(fields.get('days')),
    };
    const input = { ...given, idempotencyKey: keyOf(given) };
    const success = await send(issueMutation, { input }, (data) => data.issueApiKey);
    if (success) onIssued(success.secret);
  }

  return (
    <Dialog title={t('keys.issue')} onClose={onClose}>
      <AskForm
        submit={t('keys.issueSubmit')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void issue(fields)}
        onCancel={onClose}
      >
        <TextInput
          name="name"
          label={t('account.name')}
          description={t('keys.nameHint')}
          autoComplete="off"
          required
          withAsterisk={false}
          autoFocus
        />
        <RoleSelect value="viewer" />
        <fieldset className={styles.malls}>
          <legend>{t('keys.malls')}</legend>
          <p className={styles.hint}>{t('keys.mallsHint')}</p>
          {malls.map(({ value, label, lang }) => (
            <Checkbox key={value} name="mall" value={value} label={<span lang={lang}>{label}</span>} />
          ))}
        </fieldset>
        <TextInput
          name="days"
          type="number"
          label={t('keys.days')}
          description={t('keys.daysHint')}
          min={1}
          max={365}
          defaultValue={90}
          required
          withAsterisk={false}
        />
      </AskForm>
    </Dialog>
  );
}
