import { type CSSProperties, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import styles from './popup.module.css';

type Props = {
  /** What the panel is for, for assistive tech. */
  label: string;
  /** Draws the button that opens the panel; it must pass these on to a `button`. */
  button: (props: { popoverTarget: string; ref: RefObject<HTMLButtonElement | null> }) => ReactNode;
  /** The panel's content; `close` gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
};

const room = 260;

/** A panel beneath its button. The browser's own popover opens it, closes it on Escape or a press outside, and returns the focus. */
export function Popup({ label, button, children }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});
  return (
    <>
      {button({ popoverTarget: id, ref: anchor })}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a popover in every browser yet */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.panel}
        style={place}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && anchor.current) setPlace(beneath(anchor.current.getBoundingClientRect()));
        }}
      >
        {children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

/** Aligned with the button's left edge, or with its right one where the left leaves too little room. */
function beneath({ left, right, bottom }: DOMRect): CSSProperties {
  const top = bottom + 4;
  if (left + room <= innerWidth) return { top, left, right: 'auto', maxWidth: innerWidth - left - 12 };
  return { top, left: 'auto', right: innerWidth - right, maxWidth: right - 12 };
}

/** A choice or deed in a panel. */
export function PopupItem(props: {
  onChoose: () => void;
  chosen?: boolean;
  icon: ReactNode;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-pressed={props.chosen}
      lang={props.lang}
      onClick={props.onChoose}
    >
      {props.icon}
      {props.children}
    </button>
  );
}
