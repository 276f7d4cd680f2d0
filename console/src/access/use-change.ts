import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import { requestIdOf } from '../ui/request-id.ts';
import { refusalSentence } from '../wording/refusal-sentence.ts';
import { isRefusal, type Outcome, type SuccessOf } from './refusal.ts';
import { sendMutation } from './send-mutation.ts';
import { useStepUp } from './step-up.tsx';

/**
 * Sends changes, one at a time: asks who it is where the server wants to know, and keeps the refusal in words.
 * `send` answers the success; null when it was refused, failed, or the person gave up.
 */
export function useChange() {
  const t = useTranslate();
  const client = useApolloClient();
  const stepUp = useStepUp();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function send<Data, Variables extends OperationVariables, O extends Outcome>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    outcomeOf: (data: Data) => O,
  ): Promise<SuccessOf<O> | null> {
    setBusy(true);
    setRefusal(null);
    try {
      const outcome = await stepUp(async () => outcomeOf(await sendMutation(client, mutation, variables)));
      if (outcome === null) return null;
      if (isRefusal(outcome)) {
        setRefusal(refusalSentence(outcome, t));
        return null;
      }
      return outcome as SuccessOf<O>;
    } catch (error) {
      setRefusal(t('change.failed', { requestId: requestIdOf(error) ?? 'none' }));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, refusal };
}
