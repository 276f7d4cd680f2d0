import type { AdminCancelContent } from '../../domain/admin-cancel.ts';
import {
  type CancelContent,
  type NotificationContent,
  type SignedField,
  signedContent,
  signedFields,
} from '../../domain/notification.ts';
import { keyIdOf } from '../../domain/signatures.ts';
import type { SignedMessage } from '../../gateways/cafe24.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Bridge } from '../bridge.ts';

/** `covered`: what its signature covers, in order; `keyId` names the key it was made with. */
type SignedNotice = { message: SignedMessage; covered: SignedField[]; keyId: string };

/** A notification to the address that Cafe24's request brought: the frozen content, signed with the service key of the moment. */
export function composeNotice(bridge: Bridge, { url, content }: Pick<Notification, 'url' | 'content'>): SignedNotice {
  const frozen = JSON.parse(content) as NotificationContent | CancelContent;
  const [key] = bridge.serviceKeys;
  return { message: { url, content: signedContent(frozen, key) }, covered: signedFields(frozen), keyId: keyIdOf(key) };
}

/** A notification that goes through the Admin API (contract.md §7.6). */
export function composeAdminNotice(content: AdminCancelContent) {
  return { method: 'PUT', path: 'payments', body: { ...content } } as const;
}
