import { Button, VisuallyHidden } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import styles from './cancel.module.css';
import { ProofField } from './proof-field.tsx';
import { ProviderProof } from './provider-proof.tsx';
import { TopRefusal } from './top-refusal.tsx';
import type { MoneyDeed } from './use-money-deed.ts';

type Props = {
  deed: MoneyDeed;
  /** The deed, as its button names it, and what the button says while it is under way. */
  name: string;
  doing: string;
  /** Why it can't be done now, in words. */
  why: string | null;
  /** Why is said above already. */
  isSaidAbove?: boolean;
  /** Something else is filled in first. */
  isProofSecond?: boolean;
  /** A deed that takes no money back is no danger. */
  isHarmless?: boolean;
  onAct: (proof: string) => void;
  /** What stands beneath the button. */
  foot: ReactNode;
  children?: ReactNode;
};

const atProof = ['CODE_WRONG', 'PASSWORD_WRONG', 'STEP_UP_REQUIRED', 'PROOF_AMBIGUOUS'];

/**
 * The last step before money moves. Enter works from the code's field alone; after the first press the button is off; when no
 * answer came, all that is left is to ask for the result, which sends the same once more.
 */
export function ConfirmForm({
  deed,
  name,
  doing,
  why,
  isSaidAbove,
  isProofSecond,
  isHarmless,
  onAct,
  foot,
  children,
}: Props) {
  const t = useTranslate();
  const whyId = useId();
  const [given, setGiven] = useState('');
  const heading = useRef<HTMLDivElement>(null);
  const { proof, busy, isLost, isUnsent, refusal } = deed;
  const asksAtFirst = useRef(proof !== null);
  const isSecond = useRef(isProofSecond);
  useEffect(() => {
    if (!asksAtFirst.current && !isSecond.current) heading.current?.focus();
  }, []);
  const words = refusal && refusalSentence({ ...refusal, requestId: null }, t);
  const isAtProof = refusal !== null && proof !== null && atProof.includes(refusal.code);
  const top = isUnsent ? t('cancel.unsent') : isLost ? t('cancel.lost') : isAtProof ? null : words;
  const isOff = busy || (why !== null && !isLost);
  const act = () => {
    if (isOff) return;
    setGiven('');
    onAct(given);
  };
  return (
    <form
      noValidate
      className={styles.part}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // Without a code to type there is no field whose Enter may act.
        if (proof !== null && proof !== 'PROVIDER') act();
      }}
    >
      <TopRefusal>{top}</TopRefusal>
      <div ref={heading} tabIndex={-1} className={styles.summary}>
        {children}
      </div>
      {proof === 'PROVIDER' && <ProviderProof error={isAtProof ? words : null} />}
      {proof && proof !== 'PROVIDER' && (
        <ProofField
          proof={proof}
          isSecond={isProofSecond}
          value={given}
          error={isAtProof ? words : null}
          onChange={setGiven}
        />
      )}
      <div className={styles.foot}>
        <Button
          color={isHarmless ? undefined : 'red'}
          variant={isOff ? 'default' : 'filled'}
          aria-disabled={isOff || undefined}
          aria-describedby={whyId}
          onClick={({ detail }) => {
            // The second press of a double click was meant for what stood here before.
            if (detail <= 1) act();
          }}
        >
          {busy ? doing : isLost ? t('cancel.check') : name}
        </Button>
        {foot}
      </div>
      <p id={whyId} className={styles.hint}>
        {busy || isLost || isSaidAbove ? null : why}
      </p>
      <VisuallyHidden role="status">{busy ? doing : ''}</VisuallyHidden>
    </form>
  );
}
