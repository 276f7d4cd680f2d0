import type { attention as en } from '../en/attention.ts';

export const attention: Record<keyof typeof en, string> = {
  'attentionCause.HELD_MISMATCH': 'PGの金額が注文と異なる（保留）',
  'attentionCause.LATE_MONEY': '遅れて確認された入金',
  'attentionCause.OLD_ATTEMPT_MONEY': '以前の試行でも決済あり',
  'attentionCause.READ_AS_UNPAID': 'Cafe24が未決済として照会した後に決済',
  'attentionCause.CANCELLED_AT_PG': 'PGで返金された',
  'attentionCause.CANCEL_REJECTED': 'PGが返金を拒否',
  'attentionCause.CANCEL_BY_HAND': 'Cafe24に反映されていない返金',
  'attentionCause.STILL_UNKNOWN': 'PGで最後まで結果を確認できず',
  'attentionCause.NOTIFY_EXHAUSTED': 'Cafe24への結果通知失敗（自動終了）',
  'attentionCause.MALL_REFUSED': '決済完了後にCafe24が通知を拒否、購入者には失敗と案内済み',
  'attentionCause.PRICE_DIFFERS': 'ブラウザーの価格がCafe24と異なる',
  'attentionCause.NOTIFY_BLOCKED': '許可されていない通知先',

  'attention.title': '要対応',
};
