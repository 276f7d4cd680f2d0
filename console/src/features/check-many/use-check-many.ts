import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { isRefusal } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { requestIdOf } from '../../ui/request-id.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import { type CheckedOrder, checkManyMutation } from './check-many-query.ts';

/** So many are asked about in one request: answers come bit by bit, and stopping takes effect soon. */
const portion = 10;

/** Asks the PG about these orders, portion by portion. */
export function useCheckMany(ids: readonly string[]) {
  const t = useTranslate();
  const client = useApolloClient();
  const [is, setIs] = useState<'ready' | 'running' | 'over'>('ready');
  const [rows, setRows] = useState<CheckedOrder[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);

  /** @returns why it can't go on, or null */
  async function ask(orderIds: readonly string[]): Promise<string | null> {
    try {
      const input = { orderIds: [...orderIds] };
      const { refreshManyFromPg: outcome } = await sendMutation(client, checkManyMutation, { input });
      if (isRefusal(outcome)) return refusalSentence(outcome, t);
      setRows((before) => [...before, ...outcome.results]);
      return null;
    } catch (error) {
      return t('change.failed', { requestId: requestIdOf(error) ?? 'none' });
    }
  }

  async function run(): Promise<void> {
    setIs('running');
    for (let n = 0; n < ids.length && !isStopped.current; n += portion) {
      const why = await ask(ids.slice(n, n + portion));
      setFailure(why);
      if (why !== null) break;
    }
    setIs('over');
  }

  const stop = () => {
    isStopped.current = true;
  };
  return { is, rows, failure, start: () => void run(), stop };
}
