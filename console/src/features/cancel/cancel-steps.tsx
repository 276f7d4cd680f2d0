import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { isRefusal, type Refusal } from '../../access/refusal.ts';
import { sendMutation } from '../../access/send-mutation.ts';
import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { requestIdOf } from '../../ui/request-id.ts';
import { useRequestKey } from '../../ui/request-key.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import { type Came, CameView } from './came-view.tsx';
import styles from './cancel.module.css';
import { type CancelOrder, type CancelPreview, cancelOrderMutation } from './cancel-query.ts';
import { type CancelAsked, emptyWish, fieldOf, type Missing, readWish } from './cancel-wish.ts';
import { PartAmount } from './part-amount.tsx';
import { PartConfirm } from './part-confirm.tsx';
import { PartPreview } from './part-preview.tsx';
import { StepList } from './step-list.tsx';
import { TopRefusal } from './top-refusal.tsx';
import { useMoneyDeed } from './use-money-deed.ts';

type Seen = { asked: CancelAsked; preview: CancelPreview };
type Fault = { field: Missing; words: string };
type Props = { order: CancelOrder; isAsking: boolean; onClose: () => void };

/** Amount and reason, then what would be sent, then the deed. One idempotency key for each set of arguments, in all three. */
export function CancelSteps({ order, isAsking, onClose }: Props) {
  const t = useTranslate();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const deed = useMoneyDeed();
  const [wish, setWish] = useState(emptyWish);
  const [fault, setFault] = useState<Fault | null>(null);
  const [top, setTop] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [part, setPart] = useState<1 | 2 | 3>(1);
  const [came, setCame] = useState<Came | null>(null);
  const why = useWhyNot(order)('CANCEL');

  const send = async (asked: CancelAsked, dryRun: boolean) => {
    const input = { ...asked, dryRun, idempotencyKey: keyOf(asked) };
    return (await sendMutation(client, cancelOrderMutation, { input })).cancelOrder;
  };

  function refuse(refusal: Refusal): void {
    const words = refusalSentence({ ...refusal, requestId: null }, t);
    const field = fieldOf(refusal, wish);
    setFault(field && { field, words });
    setTop(field ? null : words);
    setPart(1);
  }

  async function preview(): Promise<void> {
    const { asked, missing } = readWish(wish, order);
    setTop(null);
    setFault(missing ? { field: missing, words: t(`cancel.missing.${missing}`) } : null);
    if (!asked) return;
    setBusy(true);
    try {
      const outcome = await send(asked, true);
      if (isRefusal(outcome)) return refuse(outcome);
      if (!outcome.preview) return;
      setSeen({ asked, preview: outcome.preview });
      setPart(2);
    } catch (error) {
      setTop(t('cancel.noPreview', { requestId: requestIdOf(error) ?? 'none' }));
    } finally {
      setBusy(false);
    }
  }

  async function confirm(): Promise<void> {
    setBusy(true);
    await deed.prepare();
    setBusy(false);
    setPart(3);
  }

  async function act({ asked, preview: { amount, telling } }: Seen, proof: string): Promise<void> {
    const outcome = await deed.act(() => send(asked, false), proof);
    if (outcome?.refused) refuse(outcome.refused);
    if (outcome?.success) setCame({ ...outcome.success, amount, telling, currency: order.currency });
  }

  if (came) return <CameView came={came} onClose={onClose} />;
  return (
    <>
      <StepList current={part} />
      {part === 1 && (
        <>
          <TopRefusal>{top ?? why}</TopRefusal>
          <PartAmount
            order={order}
            wish={wish}
            fault={fault}
            why={isAsking ? t('cancel.askingPg') : why}
            busy={busy}
            onChange={setWish}
            onPreview={() => void preview()}
            onClose={onClose}
          />
        </>
      )}
      {part === 2 && seen && (
        <PartPreview
          preview={seen.preview}
          currency={order.currency}
          busy={busy}
          onNext={() => void confirm()}
          onBack={() => setPart(1)}
        />
      )}
      {part === 3 && seen && (
        <div className={styles.part}>
          <PartConfirm
            order={order}
            preview={seen.preview}
            deed={deed}
            why={why}
            onAct={(proof) => void act(seen, proof)}
            onBack={() => setPart(2)}
            onClose={onClose}
          />
        </div>
      )}
    </>
  );
}
