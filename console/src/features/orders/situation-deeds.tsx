import { useLocation } from 'react-router';
import { useWhyNot } from '../../access/why-not.ts';
import type { SituationAction } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { orderPath } from '../../url/order-path.ts';
import { CancelButton } from '../cancel/cancel-button.tsx';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

/** What a person may do about the situation. The first helps most and is the one heavy button of the page. */
export function SituationDeeds({ order }: { order: OrderDetails }) {
  return (
    <div className={styles.deeds}>
      {order.situation.actions.map((action, index) => (
        <Deed key={action} action={action} order={order} isFirst={index === 0} />
      ))}
    </div>
  );
}

type DeedProps = { action: SituationAction; order: OrderDetails; isFirst: boolean };

function Deed({ action, order, isFirst }: DeedProps) {
  const t = useTranslate();
  const { search } = useLocation();
  const whyNot = useWhyNot(order);
  const look = { size: 'compact-md', variant: isFirst ? 'filled' : 'default' } as const;
  const path = orderPath(order);
  const notice = order.currentNotification;
  switch (action) {
    case 'RESEND':
      return notice ? (
        <DeedButton {...look} why={whyNot('RESEND')} to={{ pathname: `${path}/resend/${notice.id}`, search }}>
          {t('resend.nowButton')}
        </DeedButton>
      ) : null;
    case 'SKIP':
      return notice ? (
        <DeedButton {...look} why={whyNot('SKIP')} to={{ pathname: `${path}/skip/${notice.id}`, search }}>
          {t('skip.button')}
        </DeedButton>
      ) : null;
    case 'CANCEL':
      return <CancelButton order={order} variant={look.variant} />;
    case 'REVIEW':
      return (
        <DeedButton
          {...look}
          why={null}
          to={{ pathname: `${path}/approvals/${order.situation.params.approvalId}`, search }}
        >
          {t('approval.review')}
        </DeedButton>
      );
    case 'REFRESH':
    case 'MARK_DONE':
    case 'COPY_TEXT':
      return null;
  }
}
