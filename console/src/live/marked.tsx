import { type ReactNode, useEffect, useState } from 'react';
import styles from './marked.module.css';

const markedMs = 2_000;

type Props = {
  /** What is shown, as a text that differs when it does. */
  of: string;
  children: ReactNode;
};

/** A value that is marked for a moment when it changes by itself, without moving. */
export function Marked({ of, children }: Props) {
  const [seen, setSeen] = useState(of);
  const [isMarked, setIsMarked] = useState(false);
  if (seen !== of) {
    setSeen(of);
    setIsMarked(true);
  }
  // Another change begins the time anew.
  useEffect(() => {
    if (!isMarked) return;
    const timer = setTimeout(() => setIsMarked(false), markedMs);
    return () => clearTimeout(timer);
  }, [isMarked, seen]);
  return (
    <span className={styles.marked} data-changed={isMarked || undefined}>
      {children}
    </span>
  );
}
