import { Button } from '@mantine/core';
import { IconCheck, IconChevronDown, IconCopy } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { languageNames, languages } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { CopiedMark, useCopyIn } from '../../ui/copy-in.tsx';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import type { Party } from '../../wording/replies/reply-text.ts';
import styles from './banner.module.css';
import type { OrderDetails } from './order-query.ts';

const parties = ['merchant', 'buyer', 'pg'] as const satisfies Party[];

/** A reply on where the order stands, for the ticket: to whom and in which language is one choice. */
export function CopyReply({ order, variant }: { order: OrderDetails; variant: 'default' | 'filled' }) {
  const t = useTranslate();
  const { copied, copy } = useCopyIn();
  return (
    <>
      <Popup
        label={t('reply.copy')}
        button={(props) => (
          <Button
            {...props}
            size="compact-md"
            variant={variant}
            leftSection={copied === null ? undefined : <IconCheck size={16} aria-hidden="true" />}
            rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          >
            {t('reply.copy')}
          </Button>
        )}
      >
        {(close) =>
          parties.map((party) => (
            <fieldset key={party} className={styles.replies}>
              <legend>{t('reply.copyFor', { party })}</legend>
              {languages.map((language) => (
                <PopupItem
                  key={language}
                  lang={language}
                  icon={<IconCopy size={16} aria-hidden="true" />}
                  onChoose={() => {
                    void copy(language, (words) => write(party, words));
                    close();
                  }}
                >
                  {languageNames[language]}
                </PopupItem>
              ))}
            </fieldset>
          ))
        }
      </Popup>
      <CopiedMark copied={copied} />
    </>
  );

  /** The replies come after the first load, with the card that shows them. */
  async function write(party: Party, words: Translate): Promise<string> {
    const { replyText } = await import('../../wording/replies/reply-text.ts');
    return replyText(party, order, words);
  }
}
