import { maskedText } from '@pgbridge/shared/words';
import { useTranslate } from '../i18n/language-context.tsx';
import { absent } from '../wording/money.ts';
import { payloadRows } from './payload-rows.ts';
import styles from './payload-view.module.css';

/** A body as fields with their meaning; what is neither JSON nor form data stands as it came. */
export function PayloadView({ body }: { body: string }) {
  const t = useTranslate();
  const rows = payloadRows(body);
  if (!rows) return <RawText text={body} />;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('json.field')}</th>
          <th scope="col">{t('json.value')}</th>
          <th scope="col">{t('json.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, value, field }) => {
          const meaning = t.known(`field.${field}`);
          return (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                <code>{value === '' ? absent : value.replaceAll(maskedText, t('message.masked'))}</code>
              </td>
              <td className={styles.meaning}>{meaning ? t(meaning) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Text as it was on the wire; only what was masked reads in the language of the page. */
export function RawText({ text }: { text: string }) {
  const t = useTranslate();
  return <pre className={styles.raw}>{text.replaceAll(maskedText, t('message.masked'))}</pre>;
}
