import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Time } from '../../ui/time.tsx';
import { SettingField } from './setting-field.tsx';
import { settingEffect, settingName, settingValue } from './setting-words.ts';
import styles from './settings.module.css';
import type { SettingRow } from './settings-api.ts';

type Props = { setting: SettingRow; draft: string; onChange: (value: string) => void };

/** One setting: what it is called and changes, its value, its default, and who changed it last. */
export function SettingLine({ setting, draft, onChange }: Props) {
  const t = useTranslate();
  const id = useId();
  const { name, value, defaultValue, obstacle } = setting;
  const title = settingName(name, t);
  return (
    <li className={styles.line} data-setting={name} data-changed={draft !== value || undefined}>
      <div>
        <h2 id={`${id}-name`} className={styles.name}>
          {title}
        </h2>
        <p id={`${id}-effect`} className={styles.dim}>
          {settingEffect(name, t)}
        </p>
      </div>
      <div className={styles.value}>
        {obstacle === null ? (
          <SettingField
            setting={setting}
            draft={draft}
            labelledBy={`${id}-name`}
            describedBy={`${id}-effect`}
            onChange={onChange}
          />
        ) : (
          <>
            <p className={styles.fixed}>{settingValue(name, value, t)}</p>
            <p className={styles.dim}>{obstacleSentence()}</p>
          </>
        )}
        <p className={styles.facts}>
          {obstacle !== 'BUILT_IN' && <span>{defaultSentence()}</span>}
          {obstacle === null && (
            <span>
              {setting.changedBy ? t('settings.changed', { name: setting.changedBy }) : t('settings.neverChanged')}
              {setting.changedAt && (
                <>
                  {' · '}
                  <Time at={setting.changedAt} zone />
                </>
              )}
            </span>
          )}
        </p>
        {obstacle === null && defaultValue !== null && draft !== defaultValue && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={styles.reset}
            aria-label={t('settings.useDefaultOf', { setting: title })}
            onClick={() => onChange(defaultValue)}
          >
            {t('settings.useDefault')}
          </Button>
        )}
      </div>
    </li>
  );

  function defaultSentence(): string {
    if (defaultValue === null) return t('settings.noDefault');
    return t('settings.default', { value: settingValue(name, defaultValue, t) });
  }

  function obstacleSentence(): string {
    if (obstacle === 'ENVIRONMENT') return t('settings.fixedByEnvironment', { name });
    return obstacle === 'RESTART' ? t('settings.needsRestart', { name }) : t('settings.builtIn');
  }
}
