import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { isRefusal, type Outcome, type Refusal, type SuccessOf } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import type { Proof } from '../../gen/graphql.ts';
import { wordOf } from '../../wording/params.ts';
import { inTime } from './in-time.ts';
import { proveMutation, stepUpQuery } from './money-deed-query.ts';

/** Longer than the server waits for the PG; an answer that comes later than this is not waited for. */
const patienceMs = 30_000;

const proofs = ['CODE', 'PASSWORD', 'PROVIDER'] as const;

export type MoneyDeed = ReturnType<typeof useMoneyDeed>;

/**
 * A deed that moves money, from the proof of who asks to its answer. Once it was sent and no answer came, nobody knows whether it
 * happened: `isLost`, and all that is left is to send the same again.
 */
export function useMoneyDeed() {
  const client = useApolloClient();
  const [proof, setProof] = useState<Proof | null>(null);
  const [busy, setBusy] = useState(false);
  const [isLost, setLost] = useState(false);
  const [isUnsent, setUnsent] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** Asks whether a proof is wanted; when that can't be learnt now, the deed's own answer says it. */
  async function prepare(): Promise<void> {
    setRefusal(null);
    const asked = client.query({ query: stepUpQuery, fetchPolicy: 'network-only' });
    setProof((await asked.catch(() => null))?.data?.viewer.stepUp ?? null);
  }

  /** @returns why not, or null; `unsent` when no answer came, which has done nothing */
  async function prove(given: string): Promise<Refusal | 'unsent' | null> {
    const input = proof === 'CODE' ? { code: given.replaceAll(/\s/g, '') } : { password: given };
    const asked = inTime(sendMutation(client, proveMutation, { input }), patienceMs);
    const answer = await asked.catch(() => null);
    if (!answer) return 'unsent';
    return isRefusal(answer.confirmIdentity) ? answer.confirmIdentity : null;
  }

  /**
   * @param send the deed; the same each time, so it must carry its idempotency key
   * @param given the code or password, where one is wanted
   * @returns the success, or why not; null when nothing is known, or only the proof was wrong
   */
  async function act<O extends Outcome>(
    send: () => Promise<O>,
    given: string,
  ): Promise<{ success: SuccessOf<O>; refused?: undefined } | { success?: undefined; refused: Refusal } | null> {
    if (busy) return null;
    setBusy(true);
    setRefusal(null);
    setUnsent(false);
    try {
      // The provider's word reaches the server by itself, and the deed finds out whether it did.
      const failed = proof && proof !== 'PROVIDER' ? await prove(given) : null;
      if (failed === 'unsent') setUnsent(true);
      else if (failed) setRefusal(failed);
      if (failed) return null;
      const outcome = await inTime(send(), patienceMs);
      if (!isRefusal(outcome)) return { success: outcome as SuccessOf<O> };
      setRefusal(outcome);
      const wanted = outcome.code === 'STEP_UP_REQUIRED' ? wordOf(outcome.params, 'proof', proofs) : null;
      setProof(wanted);
      if (wanted) return null;
      setLost(false);
      return { refused: outcome };
    } catch {
      setProof(null);
      setLost(true);
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { proof, busy, isLost, isUnsent, refusal, prepare, act };
}
