import { createHash } from 'node:crypto';
import type { AdminCancelContent } from '../../domain/admin-cancel.ts';
import { differencesOf, type FieldDifference } from '../../domain/message-difference.ts';
import type { SignedField } from '../../domain/notification.ts';
import { redactHeaders, redactText } from '../../domain/redaction.ts';
import { type ResendEffect, resendEffect } from '../../domain/resend-effect.ts';
import type { WrittenCall } from '../../gateways/http-client.ts';
import type { Delivery } from '../../store/entities/delivery.ts';
import type { Notification } from '../../store/entities/notification.ts';
import { countScheduledTries, lastDelivery } from '../../store/notifications-of-order.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { composeAdminNotice, composeNotice } from './compose-notification.ts';

/** What would be sent, as it would be stored: a signature is a tool for forgeries, so its value is masked. */
export type NotificationPreview = {
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  body: string;
  bodyBytes: number;
  /** Of the body as it goes over the wire, nothing masked. */
  bodySha256: string;
  /** Null through the Admin API, which goes by the mall's token. */
  signature: { field: string; covered: SignedField[]; keyId: string } | null;
  effect: ResendEffect;
  /** The last try, and how its body differs; no differences are known when that body was removed. */
  last: { delivery: Delivery; differences: FieldDifference[] | null; isSameKey: boolean | null } | null;
};

/** Writes a notification as its next try would. Its order and mall must be loaded. */
export async function previewOf(bridge: Bridge, em: Em, notification: Notification): Promise<NotificationPreview> {
  const { call, signature } = write(bridge, notification);
  const body = redactText(call.body);
  const last = await lastDelivery(em, notification.id);
  const sent = last?.webhookEvent?.getEntity().body;
  const tries = await countScheduledTries(em, notification.id);
  return {
    method: call.method,
    url: redactText(call.url),
    headers: redactHeaders(Object.entries(call.headers)),
    body,
    bodyBytes: Buffer.byteLength(call.body, 'utf8'),
    bodySha256: createHash('sha256').update(call.body, 'utf8').digest('hex'),
    signature,
    effect: resendEffect(notification, { tries, schedule: bridge.settings.retrySchedule, now: bridge.clock.now() }),
    last: last && {
      delivery: last,
      differences: sent == null ? null : differencesOf(sent, body),
      isSameKey: last.keyId == null ? null : last.keyId === signature?.keyId,
    },
  };
}

type Written = { call: WrittenCall; signature: NotificationPreview['signature'] };

function write(bridge: Bridge, { channel, url, content, order }: Notification): Written {
  if (channel === 'ADMIN_API') {
    const notice = composeAdminNotice(JSON.parse(content) as AdminCancelContent);
    const { body = '', ...call } = bridge.cafe24Admin.write(order.getEntity().mall.id, notice);
    return { call: { ...call, body }, signature: null };
  }
  const { message, covered, keyId } = composeNotice(bridge, { url, content });
  return { call: bridge.cafe24.write(message), signature: { field: 'hash_data', covered, keyId } };
}
