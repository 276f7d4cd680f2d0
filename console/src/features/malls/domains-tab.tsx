import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { useWhyNot } from './mall-actions.tsx';
import { useMall } from './mall-page.tsx';
import styles from './malls.module.css';
import { readDomainsMutation } from './malls-api.ts';

/** The hosts that notices and buyers of this mall may go to. */
export function Component() {
  const t = useTranslate();
  const { mall, refetch } = useMall();
  const { send, busy, refusal } = useChange();
  const why = useWhyNot(mall, true);
  async function read() {
    const input = { mallId: mall.id };
    if (await send(readDomainsMutation, { input }, (data) => data.readMallDomains)) refetch();
  }
  return (
    <>
      <div className={styles.actions}>
        <DeedButton variant="default" why={why} loading={busy} onPress={() => void read()}>
          {t('mallDomain.read')}
        </DeedButton>
        <span>
          {t('mallDomain.readAt')}: {mall.domainsReadAt ? <Time at={mall.domainsReadAt} zone /> : t('mallDomain.never')}
        </span>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      {mall.domains.length === 0 ? (
        <EmptyState>{t('mallDomain.empty')}</EmptyState>
      ) : (
        <ul className={styles.domains}>
          {mall.domains.map((domain) => (
            <li key={domain}>
              <code>{domain}</code>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.dim}>{t('mallDomain.about')}</p>
    </>
  );
}
