import { IconArrowsLeftRight, IconMail, IconReceipt2 } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './rail.module.css';

const entries = [
  { to: '/orders', word: 'nav.orders', Icon: IconReceipt2 },
  { to: '/webhooks/messages', word: 'nav.messages', Icon: IconArrowsLeftRight },
  { to: '/webhooks/notifications', word: 'nav.notifications', Icon: IconMail },
] as const;

/** The pages: names and icons, icons alone on middling screens, a row above the page on small ones. */
export function Rail() {
  const t = useTranslate();
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      {entries.map(({ to, word, Icon }) => (
        <NavLink key={to} to={to} className={styles.entry} title={t(word)}>
          <Icon size={20} aria-hidden="true" />
          <span className={styles.word}>{t(word)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
