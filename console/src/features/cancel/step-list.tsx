import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './cancel.module.css';

const steps = [1, 2, 3] as const;

/** The three parts by number and name, and which one this is. */
export function StepList({ current }: { current: 1 | 2 | 3 }) {
  const t = useTranslate();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          <span className={styles.number}>{step}</span> {t(`cancel.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
