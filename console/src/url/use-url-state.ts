import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { firstPage } from './paging.ts';
import type { UrlCodec } from './url-codec.ts';

export type ChangeUrl<S> = (change: Partial<S>, options?: { replace?: boolean }) => void;

/** A list's state read from the address. A changed filter drops the cursor: it belonged to the other list. */
export function useUrlState<S extends object>(codec: UrlCodec<S>): [S, ChangeUrl<S>] {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => codec.read(new URLSearchParams(search)), [codec, search]);
  const change = useCallback<ChangeUrl<S>>(
    (part, options) => {
      const query = codec.write({ ...state, ...firstPage, ...part }).toString();
      void navigate(
        { pathname, search: query && `?${query}` },
        { replace: options?.replace, preventScrollReset: true },
      );
    },
    [codec, navigate, pathname, state],
  );
  return [state, change];
}
