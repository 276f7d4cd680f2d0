import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { RevealButton } from '../../access/personal-data/reveal-button.tsx';
import { useRevealed } from '../../access/personal-data/use-revealed.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { useCloseLayer } from '../../url/use-close-layer.ts';
import { partyOf } from '../../wording/facts.ts';
import { CompareChoice } from './compare-choice.tsx';
import styles from './drawer-content.module.css';
import { MessageBody } from './message-body.tsx';
import { type MessageDetails, messageQuery } from './message-query.ts';
import { MessageSummary } from './message-summary.tsx';

/** One message as it was on the wire, over the list or the order it was opened from. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTranslate();
  const result = useQuery(messageQuery, { variables: { id } });
  const close = useCloseLayer();
  const message = result.data?.webhookEvent;
  return (
    <Drawer title={message ? title(message) : t('messages.title')} onClose={close}>
      <QueryView result={result} rows={6}>
        {({ webhookEvent }) =>
          webhookEvent ? <Message key={webhookEvent.id} message={webhookEvent} /> : <NotFoundState />
        }
      </QueryView>
    </Drawer>
  );

  function title({ kind, direction }: MessageDetails): string {
    return t('message.title', { kind: t(`messageKind.${kind}`), direction, party: t(`party.${partyOf(kind)}`) });
  }
}

function Message({ message }: { message: MessageDetails }) {
  const t = useTranslate();
  const { revealed, show } = useRevealed();
  const { id, body, responseBody } = message;
  const hasContent = body != null || responseBody != null;
  const shown = revealed ? { body: revealed.body, responseBody: revealed.responseBody } : {};
  return (
    <>
      <MessageSummary message={message} />
      <MessageBody message={{ ...message, ...shown }} />
      {message.order && body != null && <CompareChoice messageId={id} order={message.order} />}
      <p className={styles.personal}>
        {revealed && t('reveal.shown')}
        {!revealed && hasContent && <RevealButton of={{ webhookEventId: id }} onRevealed={show} />}
      </p>
    </>
  );
}
