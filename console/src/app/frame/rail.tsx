import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { useViewer } from '../../access/viewer.ts';
import type { MessageKey } from '../../i18n/en/index.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AttentionCount } from './attention-count.tsx';
import styles from './rail.module.css';
import { governEntries, workEntries } from './rail-entries.ts';

/**
 * The pages: names and icons, icons alone on middling screens. On small ones those of daily work are a row above the page, the
 * rest stand in the person's menu.
 */
export function Rail() {
  const t = useTranslate();
  const permissions: string[] = useViewer()?.permissions ?? [];
  const govern = governEntries.filter(({ permission }) => permissions.includes(permission));
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      {workEntries.map((entry) => (
        <Entry key={entry.to} {...entry} />
      ))}
      {govern.length > 0 && <hr className={styles.line} />}
      {govern.map((entry) => (
        <Entry key={entry.to} {...entry} isGovern />
      ))}
    </nav>
  );
}

type EntryProps = {
  to: string;
  word: MessageKey;
  Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  isGovern?: boolean;
};

function Entry({ to, word, Icon, isGovern }: EntryProps) {
  const t = useTranslate();
  return (
    <NavLink to={to} className={styles.entry} title={t(word)} data-govern={isGovern}>
      <Icon size={20} aria-hidden="true" />
      <span className={styles.word}>{t(word)}</span>
      {to === '/attention' && <AttentionCount />}
    </NavLink>
  );
}
