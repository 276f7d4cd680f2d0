import { ActionIcon } from '@mantine/core';
import { IconDots, IconLink, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import { orderPath } from '../../url/order-path.ts';
import { CancelButton } from '../cancel/cancel-button.tsx';
import styles from './order-deeds.module.css';
import type { OrderDetails } from './order-query.ts';
import { RefreshButton } from './refresh-button.tsx';
import type { Refreshing } from './use-refresh.ts';

type Props = { order: OrderDetails; refreshing: Refreshing };

/** What one may do to any order; on a phone it stands at the foot of the screen. What the situation asks for stands in the banner. */
export function OrderDeeds({ order, refreshing }: Props) {
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <section className={styles.deeds} aria-label={t('deed.group')}>
      <RefreshButton order={order} refreshing={refreshing} size="compact-md" variant="default" />
      <CancelButton order={order} />
      <Popup
        label={t('deed.more')}
        button={(props) => (
          <ActionIcon {...props} variant="default" size={32} aria-label={t('deed.more')}>
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        )}
      >
        {(close) => (
          <>
            <PopupItem
              icon={<IconPencil size={16} aria-hidden="true" />}
              onChoose={() => {
                close();
                document.getElementById('order-note')?.focus();
              }}
            >
              {t('deed.note')}
            </PopupItem>
            <PopupItem
              icon={<IconPrinter size={16} aria-hidden="true" />}
              onChoose={() => {
                close();
                void navigate(`${orderPath(order)}/print`);
              }}
            >
              {t('print.open')}
            </PopupItem>
            <PopupItem
              icon={<IconLink size={16} aria-hidden="true" />}
              onChoose={() => {
                void navigator.clipboard.writeText(location.href);
                close();
              }}
            >
              {t('deed.copyLink')}
            </PopupItem>
          </>
        )}
      </Popup>
    </section>
  );
}
