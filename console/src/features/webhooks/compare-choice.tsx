import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { graphql } from '../../gen/gql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { orderPath } from '../../url/order-path.ts';
import { kstShort, milliseconds } from '../../wording/time.ts';
import type { MessageDetails } from './message-query.ts';

const othersQuery = graphql(`
  query MessagesToCompare($orderId: ID!) {
    order(id: $orderId) {
      id
      webhookEvents(first: 50) {
        edges {
          node {
            id
            kind
            receivedAt
          }
        }
      }
    }
  }
`);

type Props = { messageId: string; order: NonNullable<MessageDetails['order']> };

/** The way from a message to another one of the same order, to see what differs. */
export function CompareChoice({ messageId, order }: Props) {
  const t = useTranslate();
  const now = useNow();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data } = useQuery(othersQuery, { variables: { orderId: order.id } });
  const others = data?.order?.webhookEvents.edges.map(({ node }) => node).filter(({ id }) => id !== messageId) ?? [];
  if (others.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('compare.with')}
      mt={12}
      maw={360}
      value=""
      data={[
        { value: '', label: t('compare.with') },
        ...others.map(({ id, kind, receivedAt }) => {
          const at = new Date(receivedAt);
          const time = `${kstShort(at, now)}${milliseconds(at)}`;
          return { value: id, label: t('compare.message', { kind: t(`messageKind.${kind}`), time }) };
        }),
      ]}
      onChange={({ currentTarget: { value } }) => {
        if (value) void navigate({ pathname: `${orderPath(order)}/compare/${messageId}/${value}`, search });
      }}
    />
  );
}
