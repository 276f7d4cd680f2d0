import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { createPortal } from 'react-dom';
import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './account.module.css';

/** Recovery codes, and three ways to keep them. On paper stand only they, under a line that says what they are. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslate();
  const text = codes.join('\n');
  return (
    <>
      <ul className={styles.codes} aria-label={t('twoStep.codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <CopyButton value={text} label={t('copy.plain')} />
        <Button
          component="a"
          variant="default"
          size="compact-sm"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${t('twoStep.codesTitle')}\n\n${text}\n`)}`}
          download="pg-bridge-recovery-codes.txt"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('twoStep.download')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => print()}
          leftSection={<IconPrinter size={16} aria-hidden="true" />}
        >
          {t('twoStep.print')}
        </Button>
      </div>
      {createPortal(
        <div className={styles.printed} data-print-alone aria-hidden="true">
          <p>{t('twoStep.codesTitle')}</p>
          <pre>{text}</pre>
        </div>,
        document.body,
      )}
    </>
  );
}
