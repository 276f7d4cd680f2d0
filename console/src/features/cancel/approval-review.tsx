import { useState } from 'react';
import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { ApprovalDecision } from './approval-decision.tsx';
import { ApprovalFacts } from './approval-facts.tsx';
import type { ApprovalDetails } from './approval-query.ts';
import { type Came, CameView } from './came-view.tsx';
import styles from './cancel.module.css';
import { DialogFoot } from './dialog-foot.tsx';
import { PreviewView } from './preview-view.tsx';
import { TopRefusal } from './top-refusal.tsx';
import { usePreviewNow } from './use-preview-now.ts';

/** Who asks, for what and why; what was seen then beside what is so now; and the decision. */
export function ApprovalReview({ approval, onClose }: { approval: ApprovalDetails; onClose: () => void }) {
  const t = useTranslate();
  const [came, setCame] = useState<Came | 'declined' | null>(null);
  const whyNot = useWhyNot(approval);
  const { order } = approval;
  const preview = usePreviewNow(approval.id, whyNot('APPROVE') === null && came === null, order.cancellableAmount);
  if (came !== null) return <CameView came={came} onClose={onClose} />;
  const isOpen = approval.status === 'WAITING';
  return (
    <div className={styles.part}>
      <TopRefusal>{isOpen ? whyNot('APPROVE') : null}</TopRefusal>
      <ApprovalFacts approval={approval} leftNow={preview?.left ?? null} />
      {preview && <PreviewView preview={preview} currency={order.currency} />}
      {isOpen ? (
        <ApprovalDecision approval={approval} preview={preview} onCame={setCame} onClose={onClose} />
      ) : (
        <DialogFoot back={t('cancel.close')} onBack={onClose} isBackFirst>
          {null}
        </DialogFoot>
      )}
    </div>
  );
}
