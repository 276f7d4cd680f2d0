import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './cancel.module.css';

type Props = {
  children: ReactNode;
  /** What the plain button says and does: back, or close. */
  back: string;
  onBack: () => void;
  /** The plain button takes the focus, so that a held Enter leads back. */
  isBackFirst?: boolean;
};

/** The deed on the left, the way back on the right. */
export function DialogFoot({ children, back, onBack, isBackFirst }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBackFirst) button.current?.focus();
  }, [isBackFirst]);
  return (
    <div className={styles.foot}>
      {children}
      <Button ref={button} variant="default" onClick={onBack}>
        {back}
      </Button>
    </div>
  );
}
