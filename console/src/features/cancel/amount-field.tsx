import { TextInput } from '@mantine/core';
import { currencyDigits, isCurrency } from '@pgbridge/shared/currencies';
import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { groupThousands } from '../../wording/money.ts';
import { amountText } from './amount-text.ts';
import styles from './cancel.module.css';

type Props = {
  value: string;
  currency: string;
  error: ReactNode;
  fieldRef: Ref<HTMLInputElement>;
  onChange: (amount: string) => void;
};

/** Takes an amount: empty at first, thousands shown while it is typed, the caret stays where the hand is. */
export function AmountField({ value, currency, error, fieldRef, onChange }: Props) {
  const t = useTranslate();
  const decimals = isCurrency(currency) ? currencyDigits(currency) : 0;
  const field = useRef<HTMLInputElement>(null);
  const behind = useRef<number | null>(null);
  const shown = groupThousands(value);
  useLayoutEffect(() => {
    if (behind.current === null) return;
    const caret = Math.max(0, shown.length - behind.current);
    field.current?.setSelectionRange(caret, caret);
    behind.current = null;
  }, [shown]);
  return (
    <TextInput
      ref={(element) => {
        field.current = element;
        if (typeof fieldRef === 'function') fieldRef(element);
        else if (fieldRef) fieldRef.current = element;
      }}
      name="amount"
      label={t('cancel.amount')}
      classNames={{ input: styles.amount }}
      value={shown}
      error={error}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      maxLength={24}
      rightSection={<span aria-hidden="true">{currency}</span>}
      rightSectionWidth={56}
      onChange={({ currentTarget }) => {
        behind.current = currentTarget.value.length - (currentTarget.selectionStart ?? currentTarget.value.length);
        onChange(amountText(currentTarget.value, decimals));
      }}
    />
  );
}
