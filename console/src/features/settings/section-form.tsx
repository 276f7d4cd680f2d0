import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { SettingLine } from './setting-line.tsx';
import styles from './settings.module.css';
import type { SettingRow } from './settings-api.ts';

type Props = {
  settings: SettingRow[];
  /** What was typed and not saved, by name. */
  drafts: Record<string, string>;
  onDrafts: (drafts: Record<string, string>) => void;
  refetch: () => Promise<void>;
};

/** The settings of one section. Nothing is saved before what was and what will be have been looked at. */
export function SectionForm({ settings, drafts, onDrafts, refetch }: Props) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const draftOf = ({ name, value, obstacle }: SettingRow) => (obstacle === null ? (drafts[name] ?? value) : value);
  const changed = settings
    .map((setting) => ({ setting, draft: draftOf(setting).trim() }))
    .filter(({ setting, draft }) => draft !== setting.value);
  const canChange = settings.some(({ obstacle }) => obstacle === null);

  function discard() {
    const names = settings.map(({ name }) => name);
    onDrafts(Object.fromEntries(Object.entries(drafts).filter(([name]) => !names.includes(name as never))));
  }

  async function done() {
    await refetch();
    discard();
    setAsking(false);
    setSaved(true);
  }

  function close() {
    setAsking(false);
    // Somebody else may have changed it: the value to be compared with is the newest.
    void refetch();
  }

  return (
    <>
      <ul className={styles.lines}>
        {settings.map((setting) => (
          <SettingLine
            key={setting.name}
            setting={setting}
            draft={draftOf(setting)}
            onChange={(value) => {
              setSaved(false);
              onDrafts({ ...drafts, [setting.name]: value });
            }}
          />
        ))}
      </ul>
      {canChange && (
        <div className={styles.foot}>
          <DeedButton why={changed.length === 0 ? t('settings.nothingChanged') : null} onPress={() => setAsking(true)}>
            {t('settings.save', { n: changed.length })}
          </DeedButton>
          {changed.length > 0 && (
            <Button variant="default" onClick={discard}>
              {t('settings.discard')}
            </Button>
          )}
          <p role="status">{isSaved && t('settings.saved')}</p>
        </div>
      )}
      {isAsking && <SaveDialog changed={changed} onDone={() => void done()} onClose={close} />}
    </>
  );
}
