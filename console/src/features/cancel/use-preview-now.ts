import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { isRefusal } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import { approveMutation } from './approval-query.ts';
import type { CancelPreview } from './cancel-query.ts';

/**
 * What agreeing would do at this moment; null while that is not known, or where it would be refused, which `allowedActions` says.
 * @param balance with another one it is asked anew
 */
export function usePreviewNow(approvalId: string, mayApprove: boolean, balance: string): CancelPreview | null {
  const client = useApolloClient();
  const [seen, setSeen] = useState<{ of: string; preview: CancelPreview } | null>(null);
  const of = `${approvalId} ${balance}`;
  useEffect(() => {
    if (!mayApprove) return;
    let isOver = false;
    const input = { approvalId, dryRun: true };
    sendMutation(client, approveMutation, { input }).then(
      ({ approveCancellation: outcome }) => {
        if (!isOver && !isRefusal(outcome) && outcome.preview) setSeen({ of, preview: outcome.preview });
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [client, approvalId, mayApprove, of]);
  return seen?.of === of ? seen.preview : null;
}
