import { Textarea } from '@mantine/core';
import { cancelReasons } from '@pgbridge/shared/words';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { moneyInSentence } from '../../wording/money.ts';
import { AmountField } from './amount-field.tsx';
import { BalanceLine } from './balance-line.tsx';
import styles from './cancel.module.css';
import type { CancelOrder } from './cancel-query.ts';
import type { CancelWish, Missing } from './cancel-wish.ts';
import { Choice } from './choice.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { KnownTerms } from './known-terms.tsx';

type Props = {
  order: CancelOrder;
  wish: CancelWish;
  /** What is wrong with one field, in words. */
  fault: { field: Missing; words: string } | null;
  /** Why nothing can be asked now; null when it can. */
  why: string | null;
  busy: boolean;
  onChange: (wish: CancelWish) => void;
  onPreview: () => void;
  onClose: () => void;
};

/** How much and why. Nothing is sent from here but the question what would be. */
export function PartAmount({ order, wish, fault, why, busy, onChange, onPreview, onClose }: Props) {
  const t = useTranslate();
  const amount = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { currency, cancellableAmount, cancelTerms } = order;
  const at = (field: Missing) => (fault?.field === field ? fault.words : null);
  useEffect(() => {
    if (fault?.field === 'amount') amount.current?.focus();
    else if (fault?.field === 'note') note.current?.focus();
    else if (fault) form.current?.querySelector<HTMLInputElement>(`[name="${fault.field}"]`)?.focus();
  }, [fault]);
  const preview = () => {
    if (!busy && why === null) onPreview();
  };
  const rest = t('cancel.whole', { amount: moneyInSentence(cancellableAmount, currency, t.language) });
  const hows = [
    { value: 'whole', label: rest },
    ...(cancelTerms.partial ? [{ value: 'part', label: t('cancel.part') }] : []),
  ];
  return (
    <form
      ref={form}
      noValidate
      className={styles.part}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        preview();
      }}
    >
      <BalanceLine order={order} />
      <Choice
        name="how"
        legend={t('cancel.how')}
        options={hows}
        chosen={wish.how}
        error={at('how')}
        onChoose={(how) => {
          onChange({ ...wish, how: how === 'part' ? 'part' : 'whole' });
          if (how === 'part') amount.current?.focus();
        }}
      />
      {cancelTerms.partial ? (
        <AmountField
          value={wish.amount}
          currency={currency}
          error={at('amount')}
          fieldRef={amount}
          onChange={(typed) => onChange({ ...wish, how: 'part', amount: typed })}
        />
      ) : (
        <p className={styles.hint}>{t('refusal.PARTIAL_NOT_SUPPORTED')}</p>
      )}
      <Choice
        name="reason"
        legend={t('cancel.reason')}
        isDense
        options={cancelReasons.map((value) => ({ value, label: t(`cancelReason.${value}`) }))}
        chosen={wish.reason}
        error={at('reason')}
        onChoose={(value) => onChange({ ...wish, reason: cancelReasons.find((known) => known === value) ?? null })}
      />
      <Textarea
        ref={note}
        name="note"
        label={t('cancel.note')}
        rows={2}
        maxLength={200}
        autoComplete="off"
        value={wish.note}
        error={at('note')}
        onChange={({ currentTarget }) => onChange({ ...wish, note: currentTarget.value })}
      />
      <KnownTerms terms={cancelTerms} isPart={wish.how === 'part'} />
      <DialogFoot back={t('cancel.close')} onBack={onClose}>
        <DeedButton why={why} loading={busy} onPress={preview}>
          {t('cancel.preview')}
        </DeedButton>
      </DialogFoot>
    </form>
  );
}
