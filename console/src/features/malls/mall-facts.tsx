import { paymentMethods } from '@pgbridge/shared/mall-words';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Time } from '../../ui/time.tsx';
import { absent } from '../../wording/money.ts';
import styles from './malls.module.css';
import type { MallDetails } from './malls-api.ts';

/** What is known of the mall, and the ways to its orders and failed notices. */
export function MallFacts({ mall }: { mall: MallDetails }) {
  const t = useTranslate();
  const of = `mall=${encodeURIComponent(mall.id)}&period=all`;
  const method = paymentMethods.find((known) => known === mall.paymentMethod);
  return (
    <>
      <p className={styles.links}>
        <Link to={`/orders?${of}`}>{t('mall.orders')}</Link>
        <Link to={`/webhooks/notifications?${of}&status=EXHAUSTED`}>{t('mall.failedNotices')}</Link>
      </p>
      <Facts>
        <Fact name={t('mall.causes')}>
          {mall.openCauses.length === 0 ? (
            t('mall.noCauses')
          ) : (
            <ul className={styles.causes}>
              {mall.openCauses.map(({ cause, orderCount }) => (
                <li key={cause}>
                  <Link to={`/orders?${of}&cause=${cause}`}>
                    {t(`attentionCause.${cause}`)} · {t('malls.causesOpen', { n: orderCount })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={`${t('malls.lastPayment')} (${t('time.kst')})`}>
          {mall.lastPaymentAt ? <Time at={mall.lastPaymentAt} as="full" /> : absent}
        </Fact>
        <Fact name={`${t('malls.tokenEnds')} (${t('time.kst')})`}>
          {mall.rightsUntil ? <Time at={mall.rightsUntil} as="full" /> : absent}
        </Fact>
        <Fact name={t('mall.method')}>
          {method ? t(`paymentMethod.${method}`) : absent} <code>{mall.paymentMethod}</code>
        </Fact>
        <Fact name={t('mall.pg')}>{mall.pgAdapter}</Fact>
        <Fact name={`${t('mall.installed')} (${t('time.kst')})`}>
          <Time at={mall.installedAt} as="full" />
        </Fact>
      </Facts>
    </>
  );
}
