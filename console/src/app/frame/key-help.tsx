import { Button } from '@mantine/core';
import type { MessageKey } from '../../i18n/en/index.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { KeyBinding } from '../../keys/key-registry.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './key-help.module.css';
import { paletteKeys } from './palette-button.tsx';

type Props = { bindings: readonly KeyBinding[]; onClose: () => void };

/** The keys that work on this page. */
export default function KeyHelp({ bindings, onClose }: Props) {
  const t = useTranslate();
  const rows: { keys: string; word: MessageKey }[] = [
    { keys: paletteKeys, word: 'shortcut.palette' },
    ...bindings,
    { keys: 'Enter', word: 'shortcut.open' },
    { keys: 'Esc', word: 'shortcut.escape' },
  ];
  return (
    <Dialog title={t('shortcut.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(({ keys, word }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.foot}>{t('shortcut.off')}</p>
      <Button variant="default" onClick={onClose}>
        {t('drawer.close')}
      </Button>
    </Dialog>
  );
}
