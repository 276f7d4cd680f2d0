import { type RefObject, useEffect } from 'react';

/** Marks the link that a click anywhere in its row follows. */
export const rowLink = { 'data-row-link': true } as const;

/** A click on a row does what its link does; a selection of text or a control inside the row goes first. */
export function useRowClick(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = body.current;
    const follow = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || target.closest('a, button, input, time') || document.getSelection()?.isCollapsed === false) return;
      target.closest('tr')?.querySelector<HTMLAnchorElement>('a[data-row-link]')?.click();
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [body]);
}
