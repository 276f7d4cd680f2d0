import type { ReactNode } from 'react';
import type { Mark } from '../wording/tones.ts';
import { StatusIcon } from './status-icon.tsx';
import styles from './status-mark.module.css';

type Props = { mark: Mark; children: ReactNode; size?: 'row' | 'title' };

/** A state as icon and word: the icon carries the colour, the word the text's own. */
export function StatusMark({ mark, children, size = 'row' }: Props) {
  return (
    <span className={styles.mark} data-size={size}>
      <StatusIcon mark={mark} size={size === 'title' ? 20 : 16} />
      <span>{children}</span>
    </span>
  );
}
