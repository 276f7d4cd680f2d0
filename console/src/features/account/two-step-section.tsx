import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import styles from './account.module.css';
import { TwoStepRemoval } from './two-step-removal.tsx';
import { TwoStepSetup } from './two-step-setup.tsx';

type Props = { isOn: boolean; onChanged: () => void };

/** Whether a code is asked for at sign-in, and the way to the other state. */
export function TwoStepSection({ isOn, onChanged }: Props) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const end = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <section className={styles.section} aria-labelledby="two-step">
      <h2 id="two-step">{t('twoStep.title')}</h2>
      <StatusMark mark={isOn ? { tone: 'good', shape: 'good' } : { tone: 'warning', shape: 'warning' }}>
        {t(isOn ? 'twoStep.on' : 'twoStep.off')}
      </StatusMark>
      {!isOpen && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t(isOn ? 'twoStep.remove' : 'twoStep.setUp')}
        </Button>
      )}
      {isOpen && isOn && <TwoStepRemoval onDone={end} onCancel={() => setOpen(false)} />}
      {isOpen && !isOn && <TwoStepSetup onDone={end} onCancel={() => setOpen(false)} />}
    </section>
  );
}
