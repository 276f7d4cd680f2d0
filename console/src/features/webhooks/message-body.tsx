import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { PayloadView, RawText } from '../../ui/payload-view.tsx';
import { UrlTabs } from '../../ui/url-tabs.tsx';
import { curlOf } from './curl.ts';
import styles from './drawer-content.module.css';
import type { MessageDetails } from './message-query.ts';
import { MissingBody } from './missing-body.tsx';

/** The payload viewer: laid out, raw, headers, answer; and ways to take it along. */
export function MessageBody({ message }: { message: MessageDetails }) {
  const t = useTranslate();
  const { body, responseBody, headers, direction } = message;
  const { bodyRemovedAt, removedBodySha256, removedResponseSha256 } = message;
  // What had no body says so for ever; only what had one says that it is gone.
  const none = <MissingBody removedAt={removedBodySha256 && bodyRemovedAt} sha256={removedBodySha256} />;
  const noAnswer = <MissingBody removedAt={removedResponseSha256 && bodyRemovedAt} sha256={removedResponseSha256} />;
  return (
    <div className={styles.tabs}>
      <UrlTabs
        name="tab"
        label={t('message.tabs')}
        tabs={[
          { value: 'pretty', label: t('message.pretty'), content: body ? <PayloadView body={body} /> : none },
          { value: 'raw', label: t('message.raw'), content: body ? <RawText text={body} /> : none },
          {
            value: 'headers',
            label: t('message.headers'),
            content: <Headers headers={headers} areRemoved={bodyRemovedAt != null} />,
          },
          {
            value: 'answer',
            label: t(direction === 'INBOUND' ? 'message.ourAnswer' : 'message.theirAnswer'),
            content: (
              <div className={styles.answer}>
                {message.httpStatus != null && <code>HTTP {message.httpStatus}</code>}
                {responseBody ? <PayloadView body={responseBody} /> : noAnswer}
              </div>
            ),
          },
        ]}
      />
      <div className={styles.actions}>
        {body && <CopyButton value={body} label={t('message.copyBody')} />}
        {!bodyRemovedAt && <CopyButton value={curlOf(message, t('message.masked'))} label={t('message.copyCurl')} />}
      </div>
    </div>
  );
}

function Headers({ headers, areRemoved }: { headers: MessageDetails['headers']; areRemoved: boolean }) {
  const t = useTranslate();
  const none = areRemoved ? 'message.headersRemoved' : 'message.noHeaders';
  if (headers.length === 0) return <p className={styles.note}>{t(none)}</p>;
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
