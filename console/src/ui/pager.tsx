import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import { firstPage, type Paging } from '../url/paging.ts';
import styles from './pager.module.css';

type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
};

type Props = {
  shown: number;
  pageInfo: PageInfo;
  paging: Paging;
  busy: boolean;
  onPage: (paging: Paging) => void;
  /** False for a list that is not the newest first: then its pages are the one before and the next. */
  isNewestFirst?: boolean;
  /** What else is told of the list. */
  children?: ReactNode;
};

/** How many rows are shown, and the ways to newer and older ones. */
export function Pager({ shown, pageInfo, paging, busy, onPage, isNewestFirst = true, children }: Props) {
  const t = useTranslate();
  // Behind a cursor there is always something newer, whatever a server says about the other direction.
  const newer = pageInfo.hasPreviousPage || paging.after !== '';
  const older = pageInfo.hasNextPage || paging.before !== '';
  return (
    <nav className={styles.pager} aria-label={t('list.paging')}>
      <span className={styles.shown} role="status">
        {busy ? t('list.updating') : t(isNewestFirst ? 'list.shown' : 'list.shownOnly', { n: shown })}
      </span>
      {children}
      <Button
        variant="default"
        size="compact-md"
        disabled={!newer || busy}
        leftSection={<IconChevronLeft size={16} />}
        onClick={() => onPage({ ...firstPage, before: pageInfo.startCursor ?? '' })}
      >
        {t(isNewestFirst ? 'list.newer' : 'list.previous')}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={!older || busy}
        rightSection={<IconChevronRight size={16} />}
        onClick={() => onPage({ ...firstPage, after: pageInfo.endCursor ?? '' })}
      >
        {t(isNewestFirst ? 'list.older' : 'list.next')}
      </Button>
    </nav>
  );
}
