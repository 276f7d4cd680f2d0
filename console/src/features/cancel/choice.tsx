import type { ReactNode } from 'react';
import styles from './cancel.module.css';

type Option = { value: string; label: ReactNode };
type Props = {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: string | null;
  onChoose: (value: string) => void;
  /** What is wrong with the choice, in words. */
  error?: string | null;
  /** Short options stand beside each other. */
  isDense?: boolean;
};

/** One of a few, all in sight; nothing is chosen beforehand. */
export function Choice({ name, legend, options, chosen, onChoose, error, isDense }: Props) {
  const errorId = `${name}-error`;
  return (
    <fieldset className={styles.choice} data-dense={isDense} aria-describedby={error ? errorId : undefined}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              aria-invalid={error ? true : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
