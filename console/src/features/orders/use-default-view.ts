import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { viewPath } from './view-url.ts';
import { viewsQuery } from './views-query.ts';

/** The bare address of the list leads to the view that the person begins with. @returns whether that is still being looked up */
export function useDefaultView(): boolean {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const isBare = pathname === '/orders' && search === '';
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    if (!isBare) return;
    let isHere = true;
    client
      .query({ query: viewsQuery })
      .then(({ data }) => {
        const first = data?.savedViews.find(({ isDefault }) => isDefault);
        if (isHere && first) void navigate(viewPath(first), { replace: true });
        else if (isHere) setKnown(true);
      })
      .catch(() => isHere && setKnown(true));
    return () => {
      isHere = false;
    };
  }, [client, isBare, navigate]);
  return isBare && !isKnown;
}
