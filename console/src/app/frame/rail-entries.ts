import {
  IconAlertOctagon,
  IconArrowsLeftRight,
  IconHistory,
  IconKey,
  IconMail,
  IconReceipt2,
  IconUsers,
} from '@tabler/icons-react';

/** The pages of daily work. */
export const workEntries = [
  { to: '/attention', word: 'nav.attention', Icon: IconAlertOctagon },
  { to: '/orders', word: 'nav.orders', Icon: IconReceipt2 },
  { to: '/webhooks/messages', word: 'nav.messages', Icon: IconArrowsLeftRight },
  { to: '/webhooks/notifications', word: 'nav.notifications', Icon: IconMail },
] as const;

/** The pages of those who run the bridge, each for whoever has the right. */
export const governEntries = [
  { to: '/team', word: 'team.title', Icon: IconUsers, permission: 'team.manage' },
  { to: '/api-keys', word: 'keys.title', Icon: IconKey, permission: 'keys.manage' },
  { to: '/audit', word: 'audit.title', Icon: IconHistory, permission: 'audit.read' },
] as const;
