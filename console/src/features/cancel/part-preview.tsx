import { Button } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './cancel.module.css';
import type { CancelPreview } from './cancel-query.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { PreviewView } from './preview-view.tsx';

type Props = { preview: CancelPreview; currency: string; busy: boolean; onNext: () => void; onBack: () => void };

/** What would be sent, to read. The way back has the focus. */
export function PartPreview({ preview, currency, busy, onNext, onBack }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.part}>
      <PreviewView preview={preview} currency={currency} />
      <DialogFoot back={t('cancel.back')} onBack={onBack} isBackFirst>
        <Button onClick={onNext} loading={busy}>
          {t('cancel.next')}
        </Button>
      </DialogFoot>
    </div>
  );
}
