import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type CodeKind, type CodeOutcome, giveCode } from './sessions.ts';
import styles from './sign-in.module.css';

type Refusal = Exclude<CodeOutcome, 'signed-in' | 'over'>;

/** The second step of sign-in: six digits from the telephone, or a recovery code. `onOver`: only the first step helps now. */
export function CodeForm({ onEnter, onOver }: { onEnter: () => Promise<void>; onOver: () => void }) {
  const t = useTranslate();
  const [kind, setKind] = useState<CodeKind>('code');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isCode = kind === 'code';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await giveCode(kind, (field.current?.value ?? '').replaceAll(/\s/g, ''));
    if (outcome === 'signed-in') return onEnter();
    if (outcome === 'over') return onOver();
    setBusy(false);
    setRefusal(outcome);
    field.current?.select();
  }

  function change() {
    setKind(isCode ? 'recovery' : 'code');
    setRefusal(null);
  }

  const sentences = {
    wrong: isCode ? t('session.codeWrong') : t('session.recoveryWrong'),
    limited: t('session.limited'),
    failed: t('session.failed'),
  } satisfies Record<Refusal, string>;

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <h1>{t('app.name')}</h1>
      <TextInput
        key={kind}
        ref={field}
        name="code"
        label={isCode ? t('session.code') : t('session.recoveryCode')}
        description={isCode ? t('session.codeHint') : t('session.recoveryHint')}
        autoComplete={isCode ? 'one-time-code' : 'off'}
        inputMode={isCode ? 'numeric' : 'text'}
        required
        withAsterisk={false}
        autoFocus
        aria-invalid={refusal === 'wrong'}
        aria-describedby="code-refusal"
      />
      <p id="code-refusal" role="alert" className={styles.refusal}>
        {refusal && sentences[refusal]}
      </p>
      <Button type="submit" loading={busy} fullWidth>
        {t('session.submit')}
      </Button>
      <Button type="button" variant="subtle" onClick={change}>
        {isCode ? t('session.useRecovery') : t('session.useCode')}
      </Button>
    </form>
  );
}
