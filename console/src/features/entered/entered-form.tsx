import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Money } from '../../ui/money.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { Time } from '../../ui/time.tsx';
import { actorName } from '../../wording/actor.ts';
import styles from './entered.module.css';
import { type EnteredOrder, markEnteredMutation } from './entered-query.ts';

type Props = { order: EnteredOrder; onClose: () => void };

/** Which cancellations the merchant has entered, and a note; all are ticked to begin with. */
export function EnteredForm({ order, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();
  const whyNot = useWhyNot(order)('MARK_ENTERED');
  const open = order.cancellations.filter(({ mustBeEntered }) => mustBeEntered);
  const [chosen, setChosen] = useState(() => open.map(({ id }) => id));

  async function submit(fields: FormData) {
    if (whyNot !== null) return;
    const note = String(fields.get('note')).trim();
    const given = { orderId: order.id, cancellationIds: chosen, note: note || null };
    const input = { ...given, idempotencyKey: keyOf(given) };
    if (await send(markEnteredMutation, { input }, (data) => data.markCancellationsEntered)) onClose();
  }

  return (
    <div className={styles.steps}>
      <p>{t('entered.what')}</p>
      <AskForm
        submit={t('entered.submit')}
        busy={busy}
        refusal={whyNot ?? refusal}
        onSubmit={(fields) => void submit(fields)}
        onCancel={onClose}
      >
        <Checkbox.Group label={t('entered.which')} value={chosen} onChange={setChosen}>
          <div className={styles.choices}>
            {open.map((cancellation) => (
              <Checkbox key={cancellation.id} value={cancellation.id} label={<Label cancellation={cancellation} />} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput name="note" label={t('entered.note')} maxLength={200} autoComplete="off" autoFocus />
      </AskForm>
    </div>
  );
}

function Label({ cancellation }: { cancellation: EnteredOrder['cancellations'][number] }) {
  const t = useTranslate();
  const { amount, currency, completedAt, origin, requestedBy: by, requestedByKind: byKind } = cancellation;
  return (
    <>
      <Money amount={amount} currency={currency} /> ·{' '}
      {by ? actorName({ by, byKind }, t) : t(`cancellationOrigin.${origin}`)}
      {completedAt && (
        <>
          {' · '}
          <Time at={completedAt} zone />
        </>
      )}
    </>
  );
}
