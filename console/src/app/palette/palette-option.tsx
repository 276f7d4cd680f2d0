import { useEffect, useRef } from 'react';
import type { PaletteEntry } from '../../keys/palette-entries.ts';
import styles from './palette.module.css';

type Props = { id: string; entry: PaletteEntry; isMarked: boolean; onChoose: () => void };

export function PaletteOption({ id, entry, isMarked, onChoose }: Props) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses the marked option
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isMarked}
      aria-disabled={entry.off !== undefined}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span lang={entry.lang}>{entry.label}</span>
      {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
      {entry.off && <span className={styles.off}>{entry.off}</span>}
    </div>
  );
}
