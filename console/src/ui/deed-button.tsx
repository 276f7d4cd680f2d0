import { Button, type ButtonProps } from '@mantine/core';
import { Link, type To } from 'react-router';
import styles from './deed-button.module.css';
import { Tooltip } from './tooltip.tsx';

type Look = Pick<ButtonProps, 'variant' | 'color' | 'size' | 'leftSection' | 'loading' | 'fullWidth'>;
type Props = Look & {
  children: string;
  /** Why it can't be done now, in words; null when it can. */
  why: string | null;
} & ({ to: To; onPress?: undefined } | { to?: undefined; onPress: () => void });

/**
 * A button for something that may be forbidden at the moment. It stays in its place and keeps the focus; why it is off is said on
 * hover and focus, and stands beneath it where there is no hovering.
 */
export function DeedButton({ children, why, to, onPress, ...look }: Props) {
  if (why !== null) {
    return (
      <span className={styles.off}>
        <Tooltip<HTMLButtonElement> text={why}>
          {(anchor) => (
            <Button {...look} {...anchor} variant="default" aria-disabled className={styles.button}>
              {children}
            </Button>
          )}
        </Tooltip>
        <span className={styles.why}>{why}</span>
      </span>
    );
  }
  if (to === undefined) {
    return (
      <Button {...look} onClick={onPress}>
        {children}
      </Button>
    );
  }
  return (
    <Button {...look} component={Link} to={to} preventScrollReset>
      {children}
    </Button>
  );
}
