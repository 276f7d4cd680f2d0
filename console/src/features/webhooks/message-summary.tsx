import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { MessageVerdict } from '../../ui/message-verdict.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { absent } from '../../wording/money.ts';
import { asOwnSentence, reasonSentence } from '../../wording/reason.ts';
import { durationText } from '../../wording/time.ts';
import { CopyForSender } from './copy-for-sender.tsx';
import styles from './drawer-content.module.css';
import type { MessageDetails } from './message-query.ts';

/** What the message was, what became of it and why. */
export function MessageSummary({ message }: { message: MessageDetails }) {
  const t = useTranslate();
  const { order, reason } = message;
  const params = { ...(order && { currency: order.currency }), ...message.reasonParams };
  return (
    <>
      <p className={styles.headline}>
        <MessageVerdict message={message} />
        <span>
          <Time at={message.receivedAt} withMilliseconds zone />
          {message.durationMs != null && ` · ${durationText(message.durationMs, t)}`}
          {` · ${answerText()}`}
        </span>
      </p>
      {reason && (
        <p className={styles.why}>
          <strong>{t('message.why')}</strong> {asOwnSentence(reasonSentence(reason, params, message.requestId, t))}
        </p>
      )}
      <CopyForSender message={message} />
      {message.verdict === 'DUPLICATE' && (
        <p className={styles.why}>
          {t('message.duplicate')}{' '}
          {message.duplicateOf && (
            <Link to={`/webhooks/messages/${message.duplicateOf.id}?period=all`}>{t('message.first')}</Link>
          )}
        </p>
      )}
      <Facts>
        <Fact name={t('message.address')}>
          <code>
            {message.method} {message.path}
          </code>
        </Fact>
        <Fact name={t('messages.mall')}>{message.mallId ?? absent}</Fact>
        <Fact name={t('messages.order')}>
          {order ? <Link to={orderPath(order)}>{order.orderNumber}</Link> : absent}
        </Fact>
        {message.remoteAddress && <Fact name={t('message.sender')}>{message.remoteAddress}</Fact>}
        <Fact name={t('message.request')}>
          <CopyableId value={message.requestId} what={t('message.request')} />
        </Fact>
        <Fact name={t('trace.id')}>
          <CopyableId value={message.traceId} what={t('trace.id')} />
        </Fact>
      </Facts>
    </>
  );

  function answerText(): string {
    if (message.httpStatus == null) return t('message.noAnswer');
    const inbound = message.direction === 'INBOUND';
    return t(inbound ? 'message.answered' : 'message.theyAnswered', { status: message.httpStatus });
  }
}
