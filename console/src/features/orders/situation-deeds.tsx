import { useLocation } from 'react-router';
import { useWhyNot } from '../../access/why-not.ts';
import type { SituationAction } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { orderPath } from '../../url/order-path.ts';
import { has, textOf } from '../../wording/params.ts';
import { CancelButton } from '../cancel/cancel-button.tsx';
import styles from './banner.module.css';
import { CopyReply } from './copy-reply.tsx';
import type { OrderDetails } from './order-query.ts';
import { RefreshButton } from './refresh-button.tsx';
import type { Refreshing } from './use-refresh.ts';

/** What a person may do about the situation. The first helps most and is the one heavy button of the page. */
export function SituationDeeds({ order, refreshing }: { order: OrderDetails; refreshing: Refreshing }) {
  const { actions } = order.situation;
  return (
    <div className={styles.deeds}>
      {actions.map((action, index) => (
        <Deed key={action} action={action} order={order} refreshing={refreshing} isFirst={index === 0} />
      ))}
      {!actions.includes('COPY_TEXT') && <CopyReply order={order} variant="default" />}
    </div>
  );
}

type DeedProps = { action: SituationAction; order: OrderDetails; refreshing: Refreshing; isFirst: boolean };

function Deed({ action, order, refreshing, isFirst }: DeedProps) {
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
    case 'REFRESH':
      return <RefreshButton {...look} order={order} refreshing={refreshing} />;
    case 'CANCEL':
      return <CancelButton order={order} variant={look.variant} />;
    case 'REVIEW':
      return has(order.situation.params, 'approvalId') ? (
        <DeedButton
          {...look}
          why={null}
          to={{ pathname: `${path}/approvals/${textOf(order.situation.params, 'approvalId')}`, search }}
        >
          {t('approval.review')}
        </DeedButton>
      ) : null;
    case 'COPY_TEXT':
      return <CopyReply order={order} variant={look.variant} />;
    case 'MARK_DONE':
      return (
        <DeedButton {...look} why={whyNot('MARK_ENTERED')} to={{ pathname: `${path}/entered`, search }}>
          {t('entered.button')}
        </DeedButton>
      );
  }
}
