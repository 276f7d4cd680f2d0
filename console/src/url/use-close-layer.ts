import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { pathBeneath } from './path-beneath.ts';

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
