import { useLocation } from 'react-router';
import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { orderPath } from '../../url/order-path.ts';

type Cancellable = Parameters<typeof useWhyNot>[0] & { mallId: string; orderNumber: string };
type Props = { order: Cancellable; variant?: 'default' | 'filled' };

/** Leads to the dialog; whether it may and why not is the server's word. */
export function CancelButton({ order, variant = 'default' }: Props) {
  const t = useTranslate();
  const { search } = useLocation();
  const why = useWhyNot(order)('CANCEL');
  return (
    <DeedButton size="compact-md" variant={variant} why={why} to={{ pathname: `${orderPath(order)}/cancel`, search }}>
      {t('cancel.button')}
    </DeedButton>
  );
}
