import { PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Proof } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';

type Props = {
  proof: Proof;
  /** Something else is filled in first. */
  isSecond: boolean | undefined;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
};

/** Where somebody shows who they are: the only field whose Enter moves money. */
export function ProofField({ proof, isSecond, value, error, onChange }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== null) field.current?.select();
    else if (!isSecond) field.current?.focus();
  }, [error, isSecond]);
  const common = {
    ref: field,
    name: 'proof',
    value,
    error,
    description: t('identity.why', { proof }),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
  };
  return proof === 'CODE' ? (
    <TextInput {...common} label={t('session.code')} inputMode="numeric" autoComplete="one-time-code" />
  ) : (
    <PasswordInput {...common} label={t('session.password')} autoComplete="current-password" />
  );
}
