import { Button } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import { moneyAsObject, moneyInSentence } from '../../wording/money.ts';
import styles from './cancel.module.css';
import type { CancelOrder, CancelPreview } from './cancel-query.ts';
import { ConfirmForm } from './confirm-form.tsx';
import type { MoneyDeed } from './use-money-deed.ts';

type Props = {
  order: CancelOrder;
  preview: CancelPreview;
  deed: MoneyDeed;
  why: string | null;
  onAct: (proof: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** Which order, how much, and the button that names the deed: money back, or a request to a second person. */
export function PartConfirm({ order, preview, deed, why, onAct, onBack, onClose }: Props) {
  const t = useTranslate();
  const { orderNumber, mallId, currency } = order;
  const money = (text: string) => moneyInSentence(text, currency, t.language);
  const { amount, left, needsApproval, limit } = preview;
  const given = { amount: money(amount) };
  const hasBegun = deed.busy || deed.isLost;
  return (
    <ConfirmForm
      deed={deed}
      name={t(needsApproval ? 'cancel.askApproval' : 'cancel.deed', given)}
      doing={t(needsApproval ? 'cancel.asking' : 'cancel.doing')}
      why={why}
      isHarmless={needsApproval}
      onAct={onAct}
      foot={
        <Button variant="default" onClick={hasBegun ? onClose : onBack}>
          {t(hasBegun ? 'cancel.close' : 'cancel.back')}
        </Button>
      }
    >
      <p className={styles.which}>
        {orderNumber} · {mallId}
      </p>
      <p>{t('cancel.effect', { object: moneyAsObject(amount, currency, t.language), left: money(left) })}</p>
      {needsApproval && <p>{t('cancel.aboveLimit', { limit: money(limit) })}</p>}
    </ConfirmForm>
  );
}
