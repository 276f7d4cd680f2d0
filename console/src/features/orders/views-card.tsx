import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyIn } from '../../ui/copy-in.tsx';
import { inSentence } from '../../wording/facts.ts';
import { moneyInSentence } from '../../wording/money.ts';
import { replyRowOf } from '../../wording/replies/reply-table.ts';
import { type Party, replyText } from '../../wording/replies/reply-text.ts';
import { kstFull } from '../../wording/time.ts';
import type { OrderDetails } from './order-query.ts';
import styles from './views-card.module.css';

const parties = ['buyer', 'merchant', 'pg'] as const satisfies Party[];

/** What each side sees of the order, with a reply to paste into a ticket. */
export function Component({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="order-views" className={styles.card}>
      <h2 id="order-views">{t('views.title')}</h2>
      {parties.map((party) => (
        <div key={party} className={styles.view}>
          <h3>{t(`views.${party}`)}</h3>
          <p>{party === 'pg' ? pgSays() : t(`sees.${replyRowOf(order.situation)[party][0]}`)}</p>
          <blockquote className={styles.reply}>{replyText(party, order, t)}</blockquote>
          <CopyIn
            nameIn={(language) => t('reply.copyIn', { party, language })}
            write={(words) => replyText(party, order, words)}
          />
        </div>
      ))}
    </section>
  );

  function pgSays(): string {
    const said = order.pgStanding;
    if (!said) return t('sees.pgNothing');
    const { status, amount, currency, at } = said;
    const words = t('sees.pg', {
      status: inSentence(t(`orderStatus.${status}`), t),
      amount: amount && currency ? moneyInSentence(amount, currency, t.language) : 'none',
    });
    return `${words} · ${t('views.readAt', { time: kstFull(new Date(at)) })}`;
  }
}
