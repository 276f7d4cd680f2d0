import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { OrderFilter } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Popup } from '../../ui/popup.tsx';
import styles from './orders.module.css';
import { ordersCountQuery } from './orders-query.ts';
import { isNarrowed, type OrdersState } from './orders-url.ts';
import { viewPath } from './view-url.ts';
import { ViewsMenu } from './views-menu.tsx';
import { viewsQuery } from './views-query.ts';

const SaveViewDialog = lazy(async () => ({ default: (await import('./save-view-dialog.tsx')).SaveViewDialog }));

type Props = { state: OrdersState; filter: OrderFilter };

const attention = { id: 'attention', filter: { needsAttention: true }, columns: [] };
const failed = { id: 'failed', filter: { failedNotification: true }, columns: [] };

/** Lists that are looked at often: the usual ones, and those that people keep. */
export function ViewsBar({ state, filter }: Props) {
  const t = useTranslate();
  const { data, refetch } = useQuery(viewsQuery);
  const [isSaving, setSaving] = useState(false);
  const views = data?.savedViews ?? [];
  const again = () => void refetch().catch(() => undefined);
  const chosen = views.find(({ id }) => id === state.view);
  return (
    <nav className={styles.views} aria-label={t('orders.views')}>
      <ViewLink to="/orders?view=all" isOn={isAll(state)} label={t('orders.view.all')} />
      <Counted view={attention} isOn={state.view === 'attention'} label={t('orders.attention')} />
      <Counted view={failed} isOn={state.view === 'failed'} label={t('orders.noticeFailed')} />
      {views
        .filter(({ isCounted, id }) => isCounted || id === state.view)
        .map((view) => (
          <ViewLink
            key={view.id}
            to={viewPath(view)}
            isOn={view.id === chosen?.id}
            label={view.name}
            count={view.count ?? null}
          />
        ))}
      <Popup
        label={t('orders.view.mine')}
        button={(props) => (
          <Button
            {...props}
            variant="default"
            size="compact-md"
            rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          >
            {t('orders.view.mine')}
          </Button>
        )}
      >
        {(close) => <ViewsMenu views={views} onChanged={again} onChosen={close} />}
      </Popup>
      <Button variant="subtle" size="compact-md" onClick={() => setSaving(true)}>
        {t('orders.view.save')}
      </Button>
      <Suspense fallback={null}>
        {isSaving && (
          <SaveViewDialog
            view={{ filter, sort: state.sort, columns: state.cols }}
            onClose={() => setSaving(false)}
            onSaved={again}
          />
        )}
      </Suspense>
    </nav>
  );
}

/** The list as it begins, whether its address says so or not. */
function isAll(state: OrdersState): boolean {
  return (state.view === 'all' || state.view === '') && state.q === '' && !isNarrowed(state);
}

type LinkProps = { to: string; isOn: boolean; label: string; count?: number | null };

function ViewLink({ to, isOn, label, count = null }: LinkProps) {
  return (
    <Button
      component={Link}
      to={to}
      size="compact-md"
      radius="xl"
      variant={isOn ? 'light' : 'default'}
      aria-current={isOn ? 'true' : undefined}
    >
      {count === null ? label : `${label} ${count >= 1000 ? '1,000+' : count}`}
    </Button>
  );
}

/** A list of ours with how many there are; few enough to be counted at once. */
function Counted({ view, isOn, label }: { view: typeof attention | typeof failed; isOn: boolean; label: string }) {
  const { data } = useQuery(ordersCountQuery, { variables: { filter: view.filter } });
  return <ViewLink to={viewPath(view)} isOn={isOn} label={label} count={data?.orders.totalCount ?? null} />;
}
