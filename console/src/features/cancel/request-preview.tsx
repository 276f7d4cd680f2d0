import { maskedText } from '@pgbridge/shared/words';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PayloadView } from '../../ui/payload-view.tsx';
import styles from './cancel.module.css';
import type { DescribedRequest } from './cancel-query.ts';

/** A request as it would go: where to, what proves us and names it, and every field. */
export function RequestPreview({ title, request }: { title: string; request: DescribedRequest }) {
  const t = useTranslate();
  const { method, url, headers, body } = request;
  return (
    <details className={styles.request}>
      <summary>{title}</summary>
      <p>
        <code>
          {method} {url}
        </code>
      </p>
      <dl className={styles.headers}>
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{String(value).replaceAll(maskedText, t('message.masked'))}</code>
            </dd>
          </div>
        ))}
      </dl>
      <PayloadView body={body} />
    </details>
  );
}
