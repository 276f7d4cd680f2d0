import { kstClock, kstFull, kstShort, milliseconds, utcBeside, utcFull } from '../wording/time.ts';
import { useNow } from './clock.tsx';
import styles from './time.module.css';
import { Tooltip } from './tooltip.tsx';
import { useUtc } from './utc.tsx';

type Props = {
  at: string;
  /** list: the year only when it is another; full: always; clock: the day stands elsewhere. */
  as?: 'list' | 'full' | 'clock';
  withMilliseconds?: boolean;
  /** Says KST itself, where no column or label does. */
  zone?: boolean;
};

/** An instant on the Korean clock; UTC and the browser's own zone on hover, focus and tap. */
export function Time({ at, as = 'list', withMilliseconds = false, zone = false }: Props) {
  const now = useNow();
  const instant = new Date(at);
  const utc = useUtc();
  const text = { list: kstShort(instant, now), full: kstFull(instant), clock: kstClock(instant) }[as];
  return (
    <Tooltip text={`${utcFull(instant)} · ${localText(instant)}`}>
      {(anchor) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what hovering shows must be reachable by keyboard too
        <time {...anchor} dateTime={at} tabIndex={0} className={styles.time}>
          {text}
          {withMilliseconds && <span className={styles.small}>{milliseconds(instant)}</span>}
          {zone && ' KST'}
          {utc && <span className={styles.utc}> {utcBeside(instant)}</span>}
        </time>
      )}
    </Tooltip>
  );
}

function localText(instant: Date): string {
  // The Swedish form is the ISO one, as the other two times are written.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'long' }).format(instant);
}
