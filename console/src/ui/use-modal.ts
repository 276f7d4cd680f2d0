import { type RefObject, useLayoutEffect } from 'react';

/** Opens the dialog with the component and closes it before it leaves, else the browser would not return the focus. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, [dialog]);
}
