import type { attentionPage as en } from '../en/attention-page.ts';

export const attentionPage: Record<keyof typeof en, string> = {
  'attention.orders': '注文{n}件',
  'attention.since': '最初の発生',
  'attention.empty': '現在、担当者の確認が必要なものはありません。',
  'attentionDo.HELD_MISMATCH': 'PGと金額を照合し、PG側での返金を依頼してください。',
  'attentionDo.LATE_MONEY': '加盟店に知らせ、商品を発送しない場合は返金してください。',
  'attentionDo.OLD_ATTEMPT_MONEY': '決済試行を比べてください。二重決済の場合は一方を返金してください。',
  'attentionDo.READ_AS_UNPAID': '入金があったことを加盟店に知らせ、注文がない場合は返金してください。',
  'attentionDo.CANCELLED_AT_PG': '加盟店が返金を把握しているか確認してください。',
  'attentionDo.CANCEL_REJECTED': 'PGの拒否理由を確認し、もう一度返金するか加盟店に知らせてください。',
  'attentionDo.CANCEL_BY_HAND': '加盟店がCafe24の管理画面で返金を登録する必要があります。',
  'attentionDo.STILL_UNKNOWN': 'PGに結果を問い合わせてください。それまでは再度返金しないでください。',
  'attentionDo.NOTIFY_EXHAUSTED': '受信サーバーの復旧後に結果通知を再送してください。',
  'attentionDo.NOTIFY_BLOCKED': 'Cafe24でショップのドメインを確認してから、結果通知を再送してください。',
  'attentionDo.MALL_REFUSED': '購入者には失敗と案内されました。結果通知を再送するか、返金してください。',
  'attentionDo.PRICE_DIFFERS': 'ショップの商品ページの価格と比べてください。',
};
