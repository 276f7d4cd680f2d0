import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { isRefusal, type Refusal } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import { type ResendPreview, resendPreviewMutation } from './resend-query.ts';

export type Previewed = { data: ResendPreview | Refusal | undefined; error: unknown; refetch: () => Promise<unknown> };

/** Asks the server what sending the notice now would send, or why it would not. */
export function usePreview(notificationId: string): Previewed {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ data?: ResendPreview | Refusal; error?: unknown }>({});
  const ask = useCallback(async () => {
    try {
      const input = { notificationId, dryRun: true };
      const { resendNotification } = await sendMutation(client, resendPreviewMutation, { input });
      if (isRefusal(resendNotification)) setAnswer({ data: resendNotification });
      else if (resendNotification.preview) setAnswer({ data: resendNotification.preview });
    } catch (error) {
      setAnswer({ error });
    }
  }, [client, notificationId]);
  useEffect(() => {
    void ask();
  }, [ask]);
  return { data: answer.data, error: answer.error, refetch: ask };
}
