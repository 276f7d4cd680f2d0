import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './overview.module.css';

/** One card: what is counted, the figures, and what belongs to them. */
export function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className={styles.figure}>
      <h2>{label}</h2>
      {children}
    </li>
  );
}

/** A figure that leads to its list; large where it is the card's own, with what belongs to it behind. */
export function FigureLink(props: { to: string; isLarge?: boolean; children: ReactNode; more?: ReactNode }) {
  const { to, isLarge, children, more } = props;
  return (
    <p className={isLarge ? styles.large : styles.line}>
      <Link to={to}>{children}</Link>
      {more && <span className={styles.more}> {more}</span>}
    </p>
  );
}
