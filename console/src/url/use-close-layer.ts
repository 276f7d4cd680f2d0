import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Leaves a drawer's address for the page beneath: the path without its last part or two, the query without the tab. */
export function useCloseLayer(): () => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(() => {
    const query = new URLSearchParams(search);
    query.delete('tab');
    const text = query.toString();
    void navigate({ pathname: pathBeneath(pathname), search: text && `?${text}` }, { preventScrollReset: true });
  }, [navigate, pathname, search]);
}

/** "/orders/m/1/events/7" → "/orders/m/1"; "/webhooks/messages/7" → "/webhooks/messages". */
export function pathBeneath(pathname: string): string {
  const parts = pathname.split('/');
  return parts.slice(0, parts[1] === 'orders' ? 4 : 3).join('/');
}
