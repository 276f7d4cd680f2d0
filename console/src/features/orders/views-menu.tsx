import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './orders.module.css';
import { viewPath } from './view-url.ts';
import { deleteViewMutation, markViewMutation, orderViewsMutation, type View } from './views-query.ts';

type Props = { views: View[]; onChanged: () => void; onChosen: () => void };

/** Every view one sees: to open it, count it, begin with it, move it, delete it. */
export function ViewsMenu({ views, onChanged, onChosen }: Props) {
  const t = useTranslate();
  const { send, refusal } = useChange();
  const mark = async (viewId: string, part: { isCounted?: boolean; isDefault?: boolean }) => {
    if (await send(markViewMutation, { input: { viewId, ...part } }, ({ markView }) => markView)) onChanged();
  };
  const remove = async (viewId: string) => {
    if (await send(deleteViewMutation, { input: { viewId } }, ({ deleteView }) => deleteView)) onChanged();
  };
  const moveUp = async (at: number) => {
    const ids = views.map(({ id }) => id);
    const [id = ''] = ids.splice(at, 1);
    const input = { viewIds: ids.toSpliced(at - 1, 0, id) };
    if (await send(orderViewsMutation, { input }, ({ orderViews }) => orderViews)) onChanged();
  };
  if (views.length === 0) return <p className={styles.columns}>{t('orders.view.none')}</p>;
  return (
    <ul className={styles.columns}>
      {views.map((view, at) => (
        <li key={view.id}>
          <Link to={viewPath(view)} onClick={onChosen}>
            {view.name}
            {!view.isOwn && ` (${t('orders.view.by', { name: view.ownerName })})`}
          </Link>
          <Checkbox
            size="xs"
            label={t('orders.view.count')}
            checked={view.isCounted}
            onChange={() => void mark(view.id, { isCounted: !view.isCounted })}
          />
          <Checkbox
            size="xs"
            label={t('orders.view.default')}
            checked={view.isDefault}
            onChange={() => void mark(view.id, { isDefault: !view.isDefault })}
          />
          {at > 0 && (
            <ActionIcon
              variant="subtle"
              aria-label={t('orders.view.up', { name: view.name })}
              onClick={() => void moveUp(at)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
          )}
          {view.isOwn && (
            <ActionIcon
              variant="subtle"
              aria-label={t('orders.view.delete', { name: view.name })}
              onClick={() => void remove(view.id)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </li>
      ))}
      <li role="alert">{refusal}</li>
    </ul>
  );
}
