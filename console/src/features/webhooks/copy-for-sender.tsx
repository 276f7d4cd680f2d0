import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyIn } from '../../ui/copy-in.tsx';
import { senderText, whoMends } from '../../wording/replies/sender-text.ts';
import styles from './drawer-content.module.css';
import type { MessageDetails } from './message-query.ts';

/** Of a refused message that its sender must mend: a text to send there. Absent for all others. */
export function CopyForSender({ message }: { message: MessageDetails }) {
  const t = useTranslate();
  const who = message.verdict === 'REJECTED' && message.direction === 'INBOUND' ? whoMends(message) : null;
  if (!who) return null;
  const party = t(`party.${who}`);
  return (
    <div className={styles.headline}>
      <span>{t('sender.copy', { party })}</span>
      <CopyIn
        nameIn={(language) => t('sender.copyIn', { party, language })}
        write={(words) => senderText(message, words)}
      />
    </div>
  );
}
