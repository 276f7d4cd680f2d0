import {
  IconAlertOctagon,
  IconApi,
  IconArrowsLeftRight,
  IconBuildingStore,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconMail,
  IconReceipt2,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../i18n/en/index.ts';

export type RailEntry = {
  to: string;
  word: MessageKey;
  /** The key that goes there, behind g. */
  go?: string;
};
type WithIcon = RailEntry & { Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }> };

/** The pages of daily work. */
export const workEntries: readonly WithIcon[] = [
  { to: '/overview', word: 'overview.title', Icon: IconLayoutDashboard },
  { to: '/attention', word: 'nav.attention', go: 'a', Icon: IconAlertOctagon },
  { to: '/orders', word: 'nav.orders', go: 'o', Icon: IconReceipt2 },
  { to: '/webhooks/messages', word: 'nav.messages', go: 'w', Icon: IconArrowsLeftRight },
  { to: '/webhooks/notifications', word: 'nav.notifications', go: 'n', Icon: IconMail },
  { to: '/malls', word: 'malls.title', go: 'm', Icon: IconBuildingStore },
];

/** The pages of those who run the bridge, each for whoever has the right. */
export const governEntries: readonly (WithIcon & { permission: string })[] = [
  { to: '/team', word: 'team.title', Icon: IconUsers, permission: 'team.manage' },
  { to: '/api-keys', word: 'keys.title', Icon: IconKey, permission: 'keys.manage' },
  { to: '/audit', word: 'audit.title', Icon: IconHistory, permission: 'audit.read' },
  { to: '/api-explorer', word: 'explorer.title', Icon: IconApi, permission: 'orders.read' },
  { to: '/settings', word: 'settings.title', Icon: IconSettings, permission: 'settings.manage' },
];
