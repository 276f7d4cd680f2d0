import { useApolloClient } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sendMutation } from '../../access/send-mutation.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type ApprovalDetails, declineMutation } from './approval-query.ts';
import { ConfirmForm } from './confirm-form.tsx';
import type { MoneyDeed } from './use-money-deed.ts';

type Props = {
  approval: ApprovalDetails;
  deed: MoneyDeed;
  why: string | null;
  onDone: () => void;
  onBack: () => void;
};

/** Says no, and why. No money moves. */
export function DeclineForm({ approval, deed, why, onDone, onBack }: Props) {
  const t = useTranslate();
  const client = useApolloClient();
  const [reason, setReason] = useState('');
  async function decline(proof: string): Promise<void> {
    const input = { approvalId: approval.id, reason };
    const send = async () => (await sendMutation(client, declineMutation, { input })).rejectApproval;
    const outcome = await deed.act(send, proof);
    if (outcome?.success) onDone();
  }
  return (
    <ConfirmForm
      deed={deed}
      name={t('approval.decline')}
      doing={t('approval.declining')}
      why={why}
      isHarmless
      isProofSecond
      onAct={(proof) => void decline(proof)}
      foot={
        <Button variant="default" onClick={onBack}>
          {t('cancel.back')}
        </Button>
      }
    >
      <Textarea
        autoFocus
        label={t('approval.declineReason')}
        rows={2}
        maxLength={200}
        autoComplete="off"
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmForm>
  );
}
