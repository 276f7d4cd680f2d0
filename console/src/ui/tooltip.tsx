import { type CSSProperties, type ReactNode, type Ref, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './tooltip.module.css';

type Anchor = {
  'aria-describedby': string | undefined;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
};

type Props<E extends HTMLElement> = { text: string; children: (anchor: Anchor & { ref: Ref<E> }) => ReactNode };

/** More about a value on hover, focus and tap alike. Escape closes it. */
export function Tooltip<E extends HTMLElement = HTMLTimeElement>({ text, children }: Props<E>) {
  const id = useId();
  const anchor = useRef<E>(null);
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  const hide = () => setOpen(false);
  const props = { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
  return (
    <>
      {children({ ...props, ref: anchor, 'aria-describedby': open ? id : undefined })}
      {open && <Bubble id={id} text={text} near={anchor.current} onEscape={hide} />}
    </>
  );
}

type BubbleProps = { id: string; text: string; near: HTMLElement | null; onEscape: () => void };

/** A popover, because only the browser's top layer lies above an open drawer. */
function Bubble({ id, text, near, onEscape }: BubbleProps) {
  const bubble = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element || !near) return;
    element.showPopover();
    setPlace(above(near.getBoundingClientRect(), element.getBoundingClientRect()));
  }, [near]);
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onEscape]);
  return (
    <span ref={bubble} id={id} role="tooltip" popover="manual" className={styles.bubble} style={place}>
      {text}
    </span>
  );
}

/** Above the value, or beneath it at the screen's upper edge; never over the side edges. */
function above(value: DOMRect, bubble: DOMRect): CSSProperties {
  const left = Math.max(8, Math.min(value.left, innerWidth - bubble.width - 8));
  const top = value.top - bubble.height - 4;
  return { left, top: top < 8 ? value.bottom + 4 : top };
}
