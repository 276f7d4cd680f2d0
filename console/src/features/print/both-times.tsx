import { kstFull, utcFull } from '../../wording/time.ts';
import styles from './print.module.css';

/** An instant in Korean time, with UTC beneath; on paper nothing can be hovered. */
export function BothTimes({ at }: { at: string }) {
  const instant = new Date(at);
  return (
    <time dateTime={at} className={styles.time}>
      {kstFull(instant)} KST
      <span>{utcFull(instant)}</span>
    </time>
  );
}
