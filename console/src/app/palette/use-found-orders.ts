import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gen/gql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { PaletteEntry } from '../../keys/palette-entries.ts';
import { orderPath } from '../../url/order-path.ts';
import { foundIn, searchPath } from '../frame/search-path.ts';

const waitMs = 150;
const shortest = 3;

const foundOrdersQuery = graphql(`
  query FoundOrders($search: String!) {
    orders(first: 6, filter: { search: $search }) {
      edges {
        node {
          id
          mallId
          orderNumber
          status
        }
      }
    }
  }
`);

/**
 * The orders that have the typed id, as the server finds them, and the way to all of them. Those of an earlier text are never
 * shown: Enter would open another order than the one typed.
 */
export function useFoundOrders(text: string): PaletteEntry[] {
  const t = useTranslate();
  const navigate = useNavigate();
  const search = foundIn(searchPath(text));
  const asked = useLater(search);
  const { data } = useQuery(foundOrdersQuery, { variables: { search: asked }, skip: asked.length < shortest });
  if (search.length < shortest) return [];
  const orders = asked === search ? (data?.orders.edges ?? []) : [];
  return [
    ...orders.map(({ node }) => ({
      id: `order-${node.id}`,
      group: 'orders' as const,
      label: node.orderNumber,
      hint: `${node.mallId} · ${t(`orderStatus.${node.status}`)}`,
      choose: () => void navigate(orderPath(node)),
    })),
    {
      id: 'search',
      group: 'search',
      label: t('palette.search', { q: search }),
      choose: () => void navigate(searchPath(text)),
    },
  ];
}

/** The text as it was when nothing was typed for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
