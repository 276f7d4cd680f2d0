import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import { usePaletteEntries } from '../keys/palette-entries.ts';
import { useKeys } from '../keys/use-keys.ts';

/** Copies exactly `value`; for 1.5 s the icon is a tick and screen readers hear it. */
function useCopy(value: string): { copied: boolean; copy: () => void } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => setCopied(true));
  };
  return { copied, copy };
}

function Announcement({ copied }: { copied: boolean }) {
  const t = useTranslate();
  return <VisuallyHidden role="status">{copied ? t('copy.done') : ''}</VisuallyHidden>;
}

type IconProps = { value: string; what: string };

/** A small copy button beside a value; `what` names the value. */
export function CopyIcon({ value, what }: IconProps) {
  return <CopyAction what={what} {...useCopy(value)} />;
}

/** As `CopyIcon`, for the one value of the page that y copies too. */
export function CopyIconWithKey({ value, what }: IconProps) {
  const t = useTranslate();
  const copying = useCopy(value);
  useKeys([{ keys: 'y', word: 'shortcut.copyNumber', run: copying.copy }]);
  usePaletteEntries([
    { id: 'copy', group: 'actions', label: t('copy.button', { what }), hint: 'y', alias: 'copy', choose: copying.copy },
  ]);
  return <CopyAction what={what} {...copying} />;
}

function CopyAction({ what, copied, copy }: { what: string; copied: boolean; copy: () => void }) {
  const t = useTranslate();
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={24} onClick={copy} aria-label={t('copy.button', { what })}>
        {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
      <Announcement copied={copied} />
    </>
  );
}

/** A copy button with its own words. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { copied, copy } = useCopy(value);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={copy}
        leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      >
        {label}
      </Button>
      <Announcement copied={copied} />
    </>
  );
}
