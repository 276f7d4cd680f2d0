import type { SettingObstacle } from '@pgbridge/shared/setting-words';
import type { FailureKind, NotificationKind } from '@pgbridge/shared/words';

/** Why something that a member of staff asked for is not done. The console words it; nobody else is told. */
export type StaffRefusal =
  | { code: 'UNKNOWN_NOTIFICATION' | 'REASON_REQUIRED' | 'REASON_TOO_LONG' | 'SEND_IN_FLIGHT' | 'NOT_STUCK' }
  | { code: 'EARLIER_NOT_DELIVERED' | 'LATER_ALREADY_SENT'; kind: NotificationKind; notificationId: string }
  | { code: 'UNKNOWN_ORDER' | 'NOTHING_TO_ASK' | 'PG_KEYS_MISSING' }
  | { code: 'TOO_SOON'; s: number; wait: number }
  | { code: 'PG_SILENT'; failure: FailureKind | 'none' }
  | { code: 'NOTE_EMPTY' }
  | { code: 'NOTE_TOO_LONG' | 'TOO_MANY_NOTES'; max: number }
  | { code: 'UNKNOWN_CANCELLATION' | 'NO_CANCELLATION_CHOSEN' | 'NOT_TO_BE_ENTERED' }
  | { code: 'ALREADY_ENTERED'; by: string; byKind: string }
  | { code: 'BULK_NOTHING_CHOSEN' | 'BULK_EMPTY' | 'BULK_ALREADY_STARTED' | 'BULK_NOT_STARTED' | 'BULK_OVER' }
  | { code: 'UNKNOWN_BULK_RUN' }
  | { code: 'BULK_TOO_MANY'; max: number; found: number }
  | { code: 'BULK_TOO_OLD'; days: number }
  | { code: 'BULK_COUNT_WRONG'; count: number }
  | { code: 'BULK_PLAN_CHANGED'; gone: number; reasons: readonly string[] }
  | { code: 'ADDRESS_BLOCKED'; host: string; why: string }
  | { code: 'UNKNOWN_MALL' | 'MALL_UNINSTALLED' | 'MALL_NO_RIGHTS' | 'NOTICES_NOT_PAUSED' | 'PAYMENT_METHOD_UNKNOWN' }
  | { code: 'NOTICES_PAUSED_ALREADY'; by: string }
  | { code: 'SETTINGS_SAME' }
  | { code: 'SETTING_UNKNOWN' | 'SETTING_MALFORMED'; name: string }
  | { code: 'SETTING_FIXED'; name: string; why: SettingObstacle }
  | { code: 'SETTING_CHANGED_SINCE'; name: string; by: string }
  | { code: 'CAFE24_BUSY'; wait: number }
  | { code: 'CAFE24_SILENT'; failure: FailureKind | 'none' };

/** A value, or the reason why there is none. */
export type OrStaffRefusal<T> = { value: T; refusal?: undefined } | { value?: undefined; refusal: StaffRefusal };

const longestReason = 200;

/** What a member of staff gave as the reason, without the space around it. */
export function readReason(text: string): OrStaffRefusal<string> {
  const reason = text.trim();
  if (reason === '') return { refusal: { code: 'REASON_REQUIRED' } };
  return reason.length > longestReason ? { refusal: { code: 'REASON_TOO_LONG' } } : { value: reason };
}
