import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { pathBeneath } from '../../url/path-beneath.ts';

/** Moves the focus to a page's start when another page opens, as a browser does; layers over a page keep theirs. */
export function useFocusOnPage(main: RefObject<HTMLElement | null>): void {
  const page = pathBeneath(useLocation().pathname);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [main, page]);
}
