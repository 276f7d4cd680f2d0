import { TextInput } from '@mantine/core';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { settingName, settingValue } from './setting-words.ts';
import styles from './settings.module.css';
import { changeSettingsMutation, type SettingRow } from './settings-api.ts';

type Props = {
  changed: { setting: SettingRow; draft: string }[];
  onDone: () => void;
  onClose: () => void;
};

/** What was and what will be, side by side, before anything is saved. */
export function SaveDialog({ changed, onDone, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();

  async function save(fields: FormData) {
    const changes = changed.map(({ setting: { name, value, defaultValue }, draft }) => ({
      name,
      // The default is not copied: it may get better one day.
      value: draft === defaultValue ? null : draft,
      expected: value,
    }));
    const given = { changes, reason: String(fields.get('reason')).trim() || null };
    const input = { ...given, idempotencyKey: keyOf(given) };
    if (await send(changeSettingsMutation, { input }, (data) => data.changeSettings)) onDone();
  }

  return (
    <Dialog title={t('settings.confirm')} onClose={onClose}>
      <AskForm
        submit={t('settings.submit')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void save(fields)}
        onCancel={onClose}
      >
        <p>{t('settings.confirmWhat')}</p>
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{t('settings.setting')}</th>
              <th scope="col">{t('audit.before')}</th>
              <th scope="col">{t('audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ setting: { name, value }, draft }) => (
              <tr key={name}>
                <th scope="row">{settingName(name, t)}</th>
                <td>{settingValue(name, value, t)}</td>
                <td>
                  <strong>{settingValue(name, draft, t)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <TextInput name="reason" label={t('settings.reason')} maxLength={200} autoComplete="off" data-autofocus />
      </AskForm>
    </Dialog>
  );
}
