import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { PayloadView, RawText } from '../../ui/payload-view.tsx';
import { UrlTabs } from '../../ui/url-tabs.tsx';
import { curlOf } from './curl.ts';
import styles from './drawer-content.module.css';
import type { MessageDetails } from './message-query.ts';

/** The payload viewer: laid out, raw, headers, answer; and ways to take it along. */
export function MessageBody({ message }: { message: MessageDetails }) {
  const t = useTranslate();
  const { body, responseBody, headers, direction } = message;
  const none = <p className={styles.note}>{t('message.noBody')}</p>;
  return (
    <div className={styles.tabs}>
      <UrlTabs
        name="tab"
        label={t('message.tabs')}
        tabs={[
          { value: 'pretty', label: t('message.pretty'), content: body ? <PayloadView body={body} /> : none },
          { value: 'raw', label: t('message.raw'), content: body ? <RawText text={body} /> : none },
          { value: 'headers', label: t('message.headers'), content: <Headers headers={headers} /> },
          {
            value: 'answer',
            label: t(direction === 'INBOUND' ? 'message.ourAnswer' : 'message.theirAnswer'),
            content: (
              <div className={styles.answer}>
                {message.httpStatus != null && <code>HTTP {message.httpStatus}</code>}
                {responseBody ? <PayloadView body={responseBody} /> : none}
              </div>
            ),
          },
        ]}
      />
      <div className={styles.actions}>
        {body && <CopyButton value={body} label={t('message.copyBody')} />}
        <CopyButton value={curlOf(message, t('message.masked'))} label={t('message.copyCurl')} />
      </div>
    </div>
  );
}

function Headers({ headers }: { headers: MessageDetails['headers'] }) {
  const t = useTranslate();
  if (headers.length === 0) return <p className={styles.note}>{t('message.noHeaders')}</p>;
  return (
    <dl className={styles.headers}>
      {headers.map(({ name, value }) => (
        <div key={`${name}: ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
