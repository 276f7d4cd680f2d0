import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import { type Language, languageNames, languages } from '../i18n/languages.ts';
import { prepareLanguages, wordsOf } from '../i18n/other-languages.ts';
import type { Translate } from '../i18n/translate.ts';
import styles from './copy-in.module.css';

type Write = (t: Translate) => string | Promise<string>;

/** Copies a text written in the language that is asked for; `copied` says which, for a moment. */
export function useCopyIn() {
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(prepareLanguages, []);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (language: Language, write: Write, name: string = language) => {
    await navigator.clipboard.writeText(await write(await wordsOf(language)));
    setCopied(name);
  };
  return { copied, copy };
}

/** Says to screen readers that the text is on the clipboard. */
export function CopiedMark({ copied }: { copied: string | null }) {
  const t = useTranslate();
  return <VisuallyHidden role="status">{copied === null ? '' : t('copy.done')}</VisuallyHidden>;
}

type Props = {
  /** What is copied, to be named with the language. */
  nameIn: (language: string) => string;
  write: Write;
};

/** A button for each language that the text can be copied in. */
export function CopyIn({ nameIn, write }: Props) {
  const { copied, copy } = useCopyIn();
  return (
    <span className={styles.languages}>
      {languages.map((language) => (
        <Button
          key={language}
          size="compact-sm"
          variant="default"
          lang={language}
          aria-label={nameIn(languageNames[language])}
          leftSection={copied === language ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => void copy(language, write)}
        >
          {languageNames[language]}
        </Button>
      ))}
      <CopiedMark copied={copied} />
    </span>
  );
}
