import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useShortcutLayers } from './shortcuts.tsx';
import styles from './top-bar.module.css';

/** As it stands on this keyboard. */
export const paletteKeys = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

/** Opens the palette, and tells the keys that do. */
export function PaletteButton() {
  const t = useTranslate();
  const { palette } = useShortcutLayers();
  return (
    <UnstyledButton className={styles.palette} onClick={palette} aria-haspopup="dialog">
      <VisuallyHidden>{t('shortcut.palette')} </VisuallyHidden>
      {paletteKeys}
    </UnstyledButton>
  );
}
