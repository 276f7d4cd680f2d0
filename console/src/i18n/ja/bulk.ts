import type { bulk as en } from '../en/bulk.ts';

export const bulk: Record<keyof typeof en, string> = {
  'bulkReason.DELIVERED': 'すでに送信完了',
  'bulkReason.SKIPPED': 'スキップ',
  'bulkReason.SEND_IN_FLIGHT': '送信中',
  'bulkReason.OTHER_RUN': '別の一括再送に含まれています',
  'bulkReason.EARLIER_NOT_DELIVERED': '同じ注文の先に送る結果通知が残っています',
  'bulkReason.LATER_ALREADY_SENT': '同じ注文の後の結果通知がすでに送信済み',
  'bulkReason.ADDRESS_BLOCKED': '許可されていない宛先',
  'bulkReason.TOO_OLD': '一括再送の期間外',
  'bulkReason.UNKNOWN': '見つかりません',
  'bulkReason.STOPPED': '停止のため未送信',
};
