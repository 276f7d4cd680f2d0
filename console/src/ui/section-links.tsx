import { NavLink } from 'react-router';
import styles from './section-links.module.css';

type Props = { label: string; sections: readonly { to: string; name: string }[] };

/** The parts of a page, each with an address of its own. */
export function SectionLinks({ label, sections }: Props) {
  return (
    <nav className={styles.sections} aria-label={label}>
      {sections.map(({ to, name }) => (
        <NavLink key={to} to={to} className={styles.section} preventScrollReset>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
