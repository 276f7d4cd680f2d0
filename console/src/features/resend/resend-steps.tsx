import { useState } from 'react';
import { useParams } from 'react-router';
import { isRefusal, type Refusal } from '../../access/refusal.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { NoticeState } from './notice-state.tsx';
import { PreviewParts } from './preview-parts.tsx';
import styles from './resend.module.css';
import { ResendForm } from './resend-form.tsx';
import { ResendObstacle } from './resend-obstacle.tsx';
import { ResendOutcome } from './resend-outcome.tsx';
import type { ResendNotice, ResendPreview } from './resend-query.ts';
import { usePreview } from './use-preview.ts';

type Props = { notice: ResendNotice; onClose: () => void };

/** The preview with its form; once sent, what came of it in their place. */
export function ResendSteps({ notice, onClose }: Props) {
  const { mallId = '', orderNumber = '' } = useParams();
  const preview = usePreview(notice.id);
  /** How many tries there were when it was asked for. */
  const [triesBefore, setTriesBefore] = useState<number | null>(null);
  if (triesBefore !== null) return <ResendOutcome noticeId={notice.id} triesBefore={triesBefore} onClose={onClose} />;
  return (
    <div className={styles.steps}>
      <NoticeState notice={notice} />
      <QueryView<ResendPreview | Refusal> result={preview} rows={5}>
        {(found) =>
          isObstacle(found) ? (
            <ResendObstacle refusal={found} order={{ mallId, orderNumber }} onClose={onClose} />
          ) : (
            <>
              <PreviewParts preview={found} notice={notice} />
              <ResendForm notificationId={notice.id} onSent={setTriesBefore} onClose={onClose} />
            </>
          )
        }
      </QueryView>
    </div>
  );
}

function isObstacle(found: ResendPreview | Refusal): found is Refusal {
  return '__typename' in found && found.__typename !== undefined && isRefusal({ __typename: found.__typename });
}
