import { type ReactNode, useEffect, useRef } from 'react';
import styles from './cancel.module.css';

/** Why nothing happened, on top of the dialog. The focus moves there, so that it is read once. */
export function TopRefusal({ children }: { children: ReactNode }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children) place.current?.focus();
  }, [children]);
  if (!children) return null;
  return (
    <p ref={place} tabIndex={-1} className={styles.refusal} data-refusal>
      {children}
    </p>
  );
}
