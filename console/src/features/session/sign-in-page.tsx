import { useApolloClient } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { CodeForm } from './code-form.tsx';
import { nextPath } from './next-path.ts';
import { providerRefusal } from './provider-refusal.ts';
import { ProviderWay } from './provider-way.tsx';
import { type SignInOutcome, signIn } from './sessions.ts';
import styles from './sign-in.module.css';

const refusals = {
  wrong: 'session.wrong',
  limited: 'session.limited',
  failed: 'session.failed',
  over: 'session.codeOver',
} as const satisfies Record<Refusal, string>;

type Refusal = Exclude<SignInOutcome, 'signed-in' | 'code-needed'> | 'over';

/** E-mail and password, then a code where it is asked for; leads back to where the person wanted to go. */
export function Component() {
  const t = useTranslate();
  const location = useLocation();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [isOver, setOver] = useState(false);
  const enter = useEnter();
  const next = nextPath(new URLSearchParams(location.search).get('next'), origin);
  const onEnter = () => enter(next);

  function startAgain() {
    setOver(true);
    setStep('password');
  }

  return (
    <main className={styles.page}>
      <PageTitle>{t('session.title')}</PageTitle>
      {step === 'code' ? (
        <CodeForm onEnter={onEnter} onOver={startAgain} />
      ) : (
        <PasswordForm
          ended={location.state === 'ended'}
          first={isOver ? 'over' : null}
          next={next}
          onEnter={onEnter}
          onCode={() => setStep('code')}
        />
      )}
    </main>
  );
}

type PasswordFormProps = {
  /** A session ended, which brought the person here. */
  ended: boolean;
  /** What is said before anything is tried. */
  first: Refusal | null;
  /** Where the person wanted to go. */
  next: string;
  onEnter: () => Promise<void>;
  onCode: () => void;
};

function PasswordForm({ ended, first, next, onEnter, onCode }: PasswordFormProps) {
  const t = useTranslate();
  const [refusal, setRefusal] = useState<Refusal | null>(first);
  const [busy, setBusy] = useState(false);
  const refusedThere = providerRefusal(useLocation().search, t);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const outcome = await signIn(String(form.get('email')).trim(), String(form.get('password')));
    if (outcome === 'signed-in') return onEnter();
    if (outcome === 'code-needed') return onCode();
    setBusy(false);
    setRefusal(outcome);
    password.current?.select();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <h1>{t('app.name')}</h1>
      {ended && !refusal && <p role="status">{t('session.ended')}</p>}
      <TextInput
        name="email"
        type="email"
        label={t('session.email')}
        autoComplete="username"
        required
        withAsterisk={false}
        autoFocus
      />
      <PasswordInput
        ref={password}
        name="password"
        label={t('session.password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        aria-invalid={refusal === 'wrong'}
        aria-describedby="sign-in-refusal"
      />
      <p id="sign-in-refusal" role="alert" className={styles.refusal}>
        {refusal ? t(refusals[refusal]) : refusedThere}
      </p>
      <Button type="submit" loading={busy} fullWidth>
        {t('session.submit')}
      </Button>
      <ProviderWay next={next} />
    </form>
  );
}

/** Goes on as the new person: nothing of an earlier one's data may stay in the cache. */
function useEnter() {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (path: string) => {
    await client.clearStore();
    await navigate(path, { replace: true });
  };
}
