import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { LiveMark } from '../../live/live-mark.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import styles from './top-bar.module.css';

export function TopBar() {
  const t = useTranslate();
  return (
    <header className={styles.bar}>
      <Link to="/orders" className={styles.name}>
        {t('app.name')}
      </Link>
      <SearchBox />
      <div className={styles.menus}>
        <LiveMark />
        <LanguageMenu />
        <ThemeMenu />
        <PersonMenu />
      </div>
    </header>
  );
}
