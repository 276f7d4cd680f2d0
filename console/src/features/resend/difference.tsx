import { useTranslate } from '../../i18n/language-context.tsx';
import { absent } from '../../wording/money.ts';
import styles from './resend.module.css';
import type { ResendPreview } from './resend-query.ts';

/** How what would be sent differs from the last try. */
export function Difference({ last }: { last: ResendPreview['last'] }) {
  const t = useTranslate();
  if (!last) return <p>{t('resend.noLast')}</p>;
  const key = last.isSameKey === null ? 'unknown' : last.isSameKey ? 'same' : 'other';
  if (!last.differences) return <p>{t('resend.lastRemoved')}</p>;
  if (last.differences.length === 0) return <p>{t('resend.same', { key })}</p>;
  return (
    <>
      <p>{t('resend.differs', { n: last.differences.length, key })}</p>
      <table className={styles.fields}>
        <thead>
          <tr>
            <th scope="col">{t('json.field')}</th>
            <th scope="col">{t('resend.before', { n: last.delivery.number })}</th>
            <th scope="col">{t('resend.now')}</th>
          </tr>
        </thead>
        <tbody>
          {last.differences.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td>
                <code>{before ?? absent}</code>
              </td>
              <td>
                <code>{after ?? absent}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
