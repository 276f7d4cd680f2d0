import { Button, type ButtonProps } from '@mantine/core';
import { createPath, Link, type To, useNavigate } from 'react-router';
import { usePaletteEntries } from '../keys/palette-entries.ts';
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
 * hover and focus, and stands beneath it where there is no hovering. One that leads to a dialog is in the palette too.
 */
export function DeedButton({ children, why, to, onPress, ...look }: Props) {
  useInPalette(children, why, to);
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

function useInPalette(label: string, why: string | null, to: To | undefined): void {
  const navigate = useNavigate();
  const id = typeof to === 'object' ? createPath(to) : to;
  const choose = () => void navigate(id ?? '', { preventScrollReset: true });
  usePaletteEntries(id === undefined ? [] : [{ id, group: 'actions', label, off: why ?? undefined, choose }]);
}
