import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { Money } from '../../ui/money.tsx';
import { absent } from '../../wording/money.ts';
import { durationText } from '../../wording/time.ts';
import { Figure, FigureLink } from './figure.tsx';
import { atAnyDate, endedStatuses, noticesPath, ordersPath, paidStatuses } from './figure-paths.ts';
import styles from './overview.module.css';
import type { Figures as Counts } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';
import { changeText, percentText } from './percent-text.ts';
import { daysText } from './span-words.ts';

const periodWords = { today: 'today', '7d': 'week', '30d': 'month', all: 'other', custom: 'other' } as const;

/** The figures at a glance; each leads to the list that shows just what it counts. */
export function Figures({ counts, state }: { counts: Counts; state: OverviewState }) {
  const t = useTranslate();
  const now = useNow();
  const period = periodWords[state.period];
  const anyDate = atAnyDate(state);
  const { paid, success } = counts;
  const oldest = (since: string | null | undefined) =>
    since ? t('overview.oldest', { duration: durationText(Math.max(0, now.getTime() - Date.parse(since)), t) }) : null;
  return (
    <ul className={styles.figures} aria-label={t('overview.figures')}>
      <Figure label={t('overview.paid', { period })}>
        <FigureLink isLarge to={ordersPath(state, { status: paidStatuses })}>
          {t('overview.orders', { n: paid.orderCount })}
        </FigureLink>
        {counts.requested === 0 && <p>{t('overview.none', { period })}</p>}
        {paid.sums.map(({ currency, amount, orderCount }) => (
          <FigureLink
            key={currency}
            to={ordersPath(state, { status: paidStatuses, currency: [currency] })}
            more={paid.sums.length > 1 && t('overview.orders', { n: orderCount })}
          >
            <Money amount={amount} currency={currency} />
          </FigureLink>
        ))}
      </Figure>
      <Figure label={t('overview.success', { period })}>
        {success.percent == null ? (
          <>
            <p className={styles.large}>{absent}</p>
            <p>{t('overview.noneEnded')}</p>
          </>
        ) : (
          <>
            <FigureLink isLarge to={ordersPath(state, { status: endedStatuses })}>
              {percentText(success.percent)} %
            </FigureLink>
            <p>{t('overview.ofEnded', { succeeded: success.succeeded, ended: success.ended })}</p>
          </>
        )}
        <p className={styles.more}>
          {success.change == null
            ? t('overview.tooFew')
            : t('overview.change', {
                change: changeText(success.change),
                span: daysText(success.comparedFrom, success.comparedTo, t.language),
              })}
        </p>
      </Figure>
      <Figure label={t('overview.notices')}>
        <FigureLink isLarge to={noticesPath(anyDate, { status: ['PENDING'] })}>
          {counts.waitingNotifications.count}
        </FigureLink>
        <p>{oldest(counts.waitingNotifications.since)}</p>
      </Figure>
      <Figure label={t('overview.unknown')}>
        <FigureLink to={ordersPath(anyDate, { status: ['UNKNOWN'] })} more={oldest(counts.unknownPayments.since)}>
          {t('overview.unknownPayments', { n: counts.unknownPayments.count })}
        </FigureLink>
        <FigureLink to={ordersPath(anyDate, { refund: ['UNKNOWN'] })} more={oldest(counts.unknownCancellations.since)}>
          {t('overview.unknownCancellations', { n: counts.unknownCancellations.count })}
        </FigureLink>
        <FigureLink to={ordersPath(anyDate, { cause: ['STILL_UNKNOWN'] })} more={oldest(counts.stuck.since)}>
          {t('overview.stuck', { n: counts.stuck.count })}
        </FigureLink>
      </Figure>
      <Figure label={t('overview.needsPerson')}>
        <FigureLink isLarge to={ordersPath(anyDate, { attention: 'yes' })}>
          {t('overview.orders', { n: counts.needsPerson.count })}
        </FigureLink>
        <p>{oldest(counts.needsPerson.since)}</p>
      </Figure>
    </ul>
  );
}
