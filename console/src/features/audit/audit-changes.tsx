import { useTranslate } from '../../i18n/language-context.tsx';
import { absent } from '../../wording/money.ts';
import styles from './audit.module.css';
import type { AuditDetails } from './audit-query.ts';

type Values = Record<string, unknown>;

/** What the deed changed, field by field; facts about it when there was nothing before. */
export function AuditChanges({ before, after }: Pick<AuditDetails, 'before' | 'after'>) {
  const t = useTranslate();
  if (!before && !after) return null;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('json.field')}</th>
          {before && <th scope="col">{t('audit.before')}</th>}
          <th scope="col">{t(before ? 'audit.after' : 'json.value')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">
              <code>{field}</code>
            </th>
            {before && <td>{textOf(before, field)}</td>}
            <td>{textOf(after ?? {}, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function textOf(values: Values, field: string): string {
  const value = values[field];
  if (value == null) return absent;
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : absent;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
