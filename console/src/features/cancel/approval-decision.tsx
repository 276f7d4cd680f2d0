import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { sendMutation } from '../../access/send-mutation.ts';
import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { moneyInSentence } from '../../wording/money.ts';
import { type ApprovalDetails, approveMutation } from './approval-query.ts';
import type { Came } from './came-view.tsx';
import type { CancelPreview } from './cancel-query.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { useMoneyDeed } from './use-money-deed.ts';

type Props = {
  approval: ApprovalDetails;
  preview: CancelPreview | null;
  onCame: (came: Came | 'declined') => void;
  onClose: () => void;
};

/** Agree, with a proof of one's own; or decline, with a reason. */
export function ApprovalDecision({ approval, preview, onCame, onClose }: Props) {
  const t = useTranslate();
  const client = useApolloClient();
  const deed = useMoneyDeed();
  const [isReady, setReady] = useState(false);
  const [isDeclining, setDeclining] = useState(false);
  const whyNot = useWhyNot(approval);
  const { currency } = approval.order;
  const prepare = useEffectEvent(() => deed.prepare().then(() => setReady(true)));
  useEffect(() => void prepare(), []);
  if (!isReady) return null;

  async function approve(proof: string): Promise<void> {
    const input = { approvalId: approval.id, dryRun: false };
    const send = async () => (await sendMutation(client, approveMutation, { input })).approveCancellation;
    const outcome = await deed.act(send, proof);
    if (!outcome?.success) return;
    const { cancellation } = outcome.success;
    onCame({ cancellation, approval: null, amount: approval.amount, currency, telling: preview?.telling ?? 'NONE' });
  }

  if (isDeclining) {
    return (
      <DeclineForm
        approval={approval}
        deed={deed}
        why={whyNot('DECLINE')}
        onDone={() => onCame('declined')}
        onBack={() => setDeclining(false)}
      />
    );
  }
  const why = whyNot('APPROVE');
  const hasBegun = deed.busy || deed.isLost;
  return (
    <ConfirmForm
      // Who may not agree is asked for no code.
      deed={why === null || hasBegun ? deed : { ...deed, proof: null }}
      name={t('approval.approve', { amount: moneyInSentence(approval.amount, currency, t.language) })}
      doing={t('approval.approving')}
      why={why}
      isSaidAbove
      onAct={(proof) => void approve(proof)}
      foot={
        <>
          {!hasBegun && whyNot('DECLINE') === null && (
            <Button variant="default" onClick={() => setDeclining(true)}>
              {t('approval.declineOpen')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('cancel.close')}
          </Button>
        </>
      }
    />
  );
}
