import { RevealButton } from '../../access/personal-data/reveal-button.tsx';
import { useRevealed } from '../../access/personal-data/use-revealed.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { absent } from '../../wording/money.ts';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

/** The buyer's id, masked until somebody gives a reason. */
export function BuyerFact({ order: { id, buyerId } }: { order: Pick<OrderDetails, 'id' | 'buyerId'> }) {
  const t = useTranslate();
  const { revealed, show } = useRevealed();
  if (!buyerId) return absent;
  return (
    <span className={styles.buyer}>
      {revealed?.buyerId ? (
        <>
          <CopyableId value={revealed.buyerId} what={t('order.buyer')} />
          <span className={styles.quiet}>{t('reveal.shown')}</span>
        </>
      ) : (
        <>
          {buyerId}
          <RevealButton of={{ orderId: id }} onRevealed={show} />
        </>
      )}
    </span>
  );
}
