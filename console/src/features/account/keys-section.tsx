import { Switch } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import { switchKeys, useKeysChoice } from '../../keys/keys-choice.ts';
import styles from './account.module.css';

/** Whether single keys do anything. Who speaks to the computer, or leans on the keyboard, wants them off. */
export function KeysSection() {
  const t = useTranslate();
  const isOn = useKeysChoice();
  return (
    <section className={styles.section}>
      <h2>{t('shortcut.section')}</h2>
      <Switch
        label={t('shortcut.use')}
        description={t('shortcut.useWhat')}
        checked={isOn}
        onChange={(event) => switchKeys(event.currentTarget.checked)}
      />
    </section>
  );
}
