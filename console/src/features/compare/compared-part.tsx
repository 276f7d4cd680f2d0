import { useTranslate } from '../../i18n/language-context.tsx';
import { absent } from '../../wording/money.ts';
import styles from './compare.module.css';
import { comparedRows } from './compare-rows.ts';

type Text = string | null | undefined;

/** The content or the answer of two messages; what neither has is left out. */
export function ComparedPart({ title, first, second }: { title: string; first: Text; second: Text }) {
  const t = useTranslate();
  if (!first && !second) return null;
  const rows = comparedRows(first || '{}', second || '{}');
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {rows ? <Rows rows={rows} title={title} /> : <p>{t(first === second ? 'compare.same' : 'compare.raw')}</p>}
    </section>
  );
}

function Rows({ rows, title }: { rows: NonNullable<ReturnType<typeof comparedRows>>; title: string }) {
  const t = useTranslate();
  return (
    <>
      <p>{t('compare.differs', { n: rows.filter(({ differs }) => differs !== 'no').length })}</p>
      <table className={styles.fields} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('compare.field')}</th>
            <th scope="col">{t('compare.first')}</th>
            <th scope="col">{t('compare.second')}</th>
            <th scope="col">{t('compare.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, first, second, differs }) => (
            <tr key={path} data-differs={differs !== 'no'}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                <code>{first ?? absent}</code>
              </td>
              <td>
                <code>{second ?? absent}</code>
              </td>
              <td>{differs !== 'no' && t(`compare.${differs}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
