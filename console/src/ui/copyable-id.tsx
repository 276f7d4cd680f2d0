import { CopyIcon } from './copy-button.tsx';
import styles from './copyable-id.module.css';

/** An id in full, with a button that copies exactly it. */
export function CopyableId({ value, what }: { value: string; what: string }) {
  return (
    <span className={styles.id}>
      <code>{value}</code>
      <CopyIcon value={value} what={what} />
    </span>
  );
}
