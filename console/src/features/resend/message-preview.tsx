import { useTranslate } from '../../i18n/language-context.tsx';
import { payloadRows } from '../../ui/payload-rows.ts';
import { RawText } from '../../ui/payload-view.tsx';
import { absent } from '../../wording/money.ts';
import styles from './resend.module.css';
import type { ResendPreview } from './resend-query.ts';

/** The message as it would go, field by field; what the signature covers is marked with its place in it. */
export function MessagePreview({ preview }: { preview: ResendPreview }) {
  const t = useTranslate();
  const { signature } = preview;
  const rows = payloadRows(preview.body);
  const covered = signature?.covered.map(({ name }) => name) ?? [];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard too */}
      <section className={styles.box} aria-label={t('resend.message')} tabIndex={0}>
        <p className={styles.address}>
          <code>
            {preview.method} {preview.url}
          </code>
        </p>
        {rows ? (
          <table className={styles.fields}>
            <thead>
              <tr>
                <th scope="col">{t('json.field')}</th>
                <th scope="col">{t('json.value')}</th>
                <th scope="col">{t('resend.signed')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ path, value, field }) => (
                <tr key={path} data-signed={covered.includes(path)}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>
                    <code>{field === signature?.field ? t('message.masked') : value || absent}</code>
                  </td>
                  <td>{covered.includes(path) && t('resend.signedAs', { n: covered.indexOf(path) + 1 })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <RawText text={preview.body} />
        )}
      </section>
      <p className={styles.note}>
        {signature
          ? t('resend.signature', { field: signature.field, covered: covered.join(' + '), key: signature.keyId })
          : t('resend.unsigned')}
      </p>
    </>
  );
}
