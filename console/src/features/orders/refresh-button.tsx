import { useWhyNot } from '../../access/why-not.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import type { OrderDetails } from './order-query.ts';
import type { Refreshing } from './use-refresh.ts';

type Props = {
  order: OrderDetails;
  refreshing: Refreshing;
  size: 'compact-md';
  variant: 'default' | 'filled';
};

/** Asks the PG at once. Two of them may stand on the page; they go on and off together. */
export function RefreshButton({ order, refreshing: { busy, wait, ask }, ...look }: Props) {
  const t = useTranslate();
  // The server's "too soon" was true when the order was read; the seconds are counted here, and a question too many is refused.
  const judged = order.allowedActions.filter(({ reason }) => reason !== 'TOO_SOON');
  const why = useWhyNot({ allowedActions: judged })('REFRESH');
  return (
    <DeedButton
      {...look}
      why={busy ? t('deed.refreshing') : (why ?? (wait > 0 ? t('deed.wait', { wait }) : null))}
      onPress={ask}
    >
      {t(busy ? 'deed.refreshing' : 'deed.refresh')}
    </DeedButton>
  );
}
