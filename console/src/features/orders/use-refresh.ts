import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { isRefusal } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { requestIdOf } from '../../ui/request-id.ts';
import { has, textOf } from '../../wording/params.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import { pgAnswerSentence } from './pg-answer-sentence.ts';
import { refreshMutation } from './refresh-mutation.ts';

export type Refreshing = {
  busy: boolean;
  /** What came of it, in words; null before. */
  said: { words: string; isRefusal: boolean; messageId: string | null } | null;
  /** Seconds until the PG may be asked again; 0 when it may. */
  wait: number;
  ask: () => void;
};

/** How soon after an answer the next question may follow; the server says so, too. */
const restSeconds = 10;

/** Asks the PG how the order stands, without a dialog. @param onAnswer the order may have changed */
export function useRefresh(orderId: string, onAnswer: () => void): Refreshing {
  const t = useTranslate();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Refreshing['said']>(null);
  const [wait, setWait] = useState(0);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  async function ask(): Promise<void> {
    setBusy(true);
    setSaid(null);
    try {
      const { refreshFromPg: outcome } = await sendMutation(client, refreshMutation, { input: { orderId } });
      if (isRefusal(outcome)) {
        setSaid({ words: refusalSentence(outcome, t), isRefusal: true, messageId: null });
        if (has(outcome.params, 'wait')) setWait(Number(textOf(outcome.params, 'wait')));
      } else {
        const messageId = outcome.pgAnswer.message?.id ?? null;
        setSaid({ words: pgAnswerSentence(outcome, t), isRefusal: false, messageId });
        setWait(restSeconds);
      }
      onAnswer();
    } catch (error) {
      setSaid({
        words: t('change.failed', { requestId: requestIdOf(error) ?? 'none' }),
        isRefusal: true,
        messageId: null,
      });
    } finally {
      setBusy(false);
    }
  }
  return { busy, said, wait, ask: () => void ask() };
}
