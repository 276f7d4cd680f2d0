import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { viewPath } from '../../features/orders/view-url.ts';
import { viewsQuery } from '../../features/orders/views-query.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { PaletteEntry } from '../../keys/palette-entries.ts';

/** The saved views of the list of orders, one's own and shared ones. They are asked for when the palette opens. */
export function useViewEntries(): PaletteEntry[] {
  const t = useTranslate();
  const navigate = useNavigate();
  const { data } = useQuery(viewsQuery);
  return (data?.savedViews ?? []).map((view) => ({
    id: `view-${view.id}`,
    group: 'views',
    label: view.name,
    hint: view.isOwn ? undefined : t('orders.view.by', { name: view.ownerName }),
    choose: () => void navigate(viewPath(view)),
  }));
}
