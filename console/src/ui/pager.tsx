import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { MessageKey } from '../i18n/en/index.ts';
import { useTranslate } from '../i18n/language-context.tsx';
import { firstPage, type Paging } from '../url/paging.ts';
import styles from './pager.module.css';

type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
};

type Words = { shown: MessageKey; newer: MessageKey; older: MessageKey };

type Props = {
  shown: number;
  pageInfo: PageInfo;
  paging: Paging;
  busy: boolean;
  onPage: (paging: Paging) => void;
  /** How it is said of a list that is not ordered by time. */
  words?: Words;
};

const byTime: Words = { shown: 'list.shown', newer: 'list.newer', older: 'list.older' };

/** How many rows are shown, and the ways to newer and older ones. */
export function Pager({ shown, pageInfo, paging, busy, onPage, words = byTime }: Props) {
  const t = useTranslate();
  // Behind a cursor there is always something newer, whatever a server says about the other direction.
  const newer = pageInfo.hasPreviousPage || paging.after !== '';
  const older = pageInfo.hasNextPage || paging.before !== '';
  return (
    <nav className={styles.pager} aria-label={t('list.paging')}>
      <span className={styles.shown} role="status">
        {busy ? t('list.updating') : t(words.shown, { n: shown })}
      </span>
      <Button
        variant="default"
        size="compact-md"
        disabled={!newer || busy}
        leftSection={<IconChevronLeft size={16} />}
        onClick={() => onPage({ ...firstPage, before: pageInfo.startCursor ?? '' })}
      >
        {t(words.newer)}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={!older || busy}
        rightSection={<IconChevronRight size={16} />}
        onClick={() => onPage({ ...firstPage, after: pageInfo.endCursor ?? '' })}
      >
        {t(words.older)}
      </Button>
    </nav>
  );
}
