import { useEffect } from 'react';
import { useViewer } from '../../access/viewer.ts';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import type { OrdersState } from './orders-url.ts';

/*
 * The columns a person chose last, kept by this browser for each who signs in at it: a matter of eyes and screen, so the server need
 * not know. The address stays what decides: they are put into it, so that a pasted link shows a colleague the same.
 */

const keyOf = (person: string) => `pgbridge.columns.${person}`;

function ownColumns(person: string): string[] {
  try {
    return localStorage.getItem(keyOf(person))?.split(',') ?? [];
  } catch {
    return [];
  }
}

/** Keeps what this person chose; nothing chosen: the usual columns. */
export function useRememberColumns(): (columns: string[]) => void {
  const person = useViewer()?.email;
  return (columns) => {
    if (!person) return;
    try {
      if (columns.length > 0) localStorage.setItem(keyOf(person), columns.join(','));
      else localStorage.removeItem(keyOf(person));
    } catch {
      // Storage may be blocked; the choice then lasts as long as the address.
    }
  };
}

/** Lists of ours; a view that somebody kept has the columns it was kept with. */
const usualLists = ['', 'all', 'attention', 'failed'];

/**
 * Puts the person's own columns into an address that names none.
 * @param isLater another address is about to be opened
 * @returns whether that is still to happen
 */
export function useOwnColumns(state: OrdersState, change: ChangeUrl<OrdersState>, isLater: boolean): boolean {
  const person = useViewer()?.email;
  const isOpen = !isLater && state.cols.length === 0 && usualLists.includes(state.view);
  const own = isOpen && person ? ownColumns(person).join() : '';
  useEffect(() => {
    if (own) change({ cols: own.split(','), after: state.after, before: state.before }, { replace: true });
  }, [own, change, state.after, state.before]);
  return own !== '';
}
