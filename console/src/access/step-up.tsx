import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import { wordOf } from '../wording/params.ts';
import type { Proof } from './identity-dialog.tsx';
import { isRefusal, type Outcome } from './refusal.ts';

const IdentityDialog = lazy(async () => ({ default: (await import('./identity-dialog.tsx')).IdentityDialog }));

/** Asks the person who they are. @returns whether they showed it; false when they gave up */
type Confirm = (proof: Proof) => Promise<boolean>;

const ConfirmContext = createContext<Confirm>(async () => false);

type Question = { proof: Proof; answer: (isConfirmed: boolean) => void };

/** Holds the dialog that `useStepUp` opens, above all pages and their own dialogs. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const confirm = useCallback<Confirm>((proof) => new Promise((answer) => setQuestion({ proof, answer })), []);
  const end = (isConfirmed: boolean) => {
    setQuestion(null);
    question?.answer(isConfirmed);
  };
  return (
    <ConfirmContext value={confirm}>
      {children}
      <Suspense fallback={null}>{question && <IdentityDialog proof={question.proof} onEnd={end} />}</Suspense>
    </ConfirmContext>
  );
}

/**
 * Sends a mutation; when the server wants to know anew who asks, asks the person and sends it again. `send` must thus carry the
 * same idempotency key each time.
 * @returns what it came to at last; null when the person gave up
 */
export function useStepUp() {
  const confirm = useContext(ConfirmContext);
  return useCallback(
    async <O extends Outcome>(send: () => Promise<O>): Promise<O | null> => {
      const outcome = await send();
      const proof = proofAskedFor(outcome);
      if (!proof) return outcome;
      return (await confirm(proof)) ? send() : null;
    },
    [confirm],
  );
}

/** Only a missing proof is asked for here: a wrong one belongs to the form that it was typed into. */
function proofAskedFor(outcome: Outcome): Proof | null {
  if (!isRefusal(outcome) || outcome.code !== 'STEP_UP_REQUIRED') return null;
  return wordOf(outcome.params, 'proof', ['CODE', 'PASSWORD', 'PROVIDER'] as const);
}
