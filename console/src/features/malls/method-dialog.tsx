import { NativeSelect } from '@mantine/core';
import { paymentMethods } from '@pgbridge/shared/mall-words';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import { type MallDetails, paymentMethodMutation } from './malls-api.ts';

type Props = { mall: MallDetails; onDone: () => void; onClose: () => void };

/** Changes what notices call the payment method. */
export function MethodDialog({ mall, onDone, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();

  async function act(fields: FormData) {
    const given = { mallId: mall.id, paymentMethod: String(fields.get('method')) };
    const input = { ...given, idempotencyKey: keyOf(given) };
    if (await send(paymentMethodMutation, { input }, (data) => data.setMallPaymentMethod)) onDone();
  }

  return (
    <Dialog title={t('team.deedTitle', { deed: t('mall.methodChange'), name: mall.id })} onClose={onClose}>
      <AskForm
        submit={t('mall.methodSubmit')}
        busy={busy}
        refusal={refusal}
        onSubmit={(fields) => void act(fields)}
        onCancel={onClose}
      >
        <p>{t('mall.methodWhat')}</p>
        <NativeSelect
          name="method"
          label={t('mall.method')}
          defaultValue={mall.paymentMethod}
          data={paymentMethods.map((value) => ({ value, label: `${t(`paymentMethod.${value}`)} (${value})` }))}
        />
      </AskForm>
    </Dialog>
  );
}
