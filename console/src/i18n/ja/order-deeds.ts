import type { orderDeeds as en } from '../en/order-deeds.ts';

export const orderDeeds: Record<keyof typeof en, string> = {
  'deed.group': '操作',
  'deed.refresh': 'PGに照会',
  'deed.refreshing': '照会しています。',
  'deed.wait': '照会したばかりです。{wait}秒後にもう一度お試しください。',
  'deed.openAnswer': 'PGの応答の原文',
  'deed.more': 'その他',
  'deed.note': 'メモを書く',
  'deed.copyLink': 'リンクをコピー',
  'pgAnswer.payment':
    'PGの回答：{word, select, UNTOUCHED {決済は登録済みですが、購入者はまだ支払っていません。} UNKNOWN {PGにこの決済の記録がありません。} SILENT {決済についての応答がありません。} other {{status}{amount, select, none {} other {、{amount}}}。}}',
  'pgAnswer.refund':
    '{word, select, UNKNOWN {PGにこの返金（{amount}）の記録がありません。} SILENT {返金（{amount}）についての応答がありません。} other {返金（{amount}）：{status}。}}',
  'pgAnswer.compared':
    '{compared, select, changed {当方の記録と異なっていたため、PGの回答に合わせました。} held {当方の記録と食い違うため保留しました。担当者の確認が必要です。} other {当方の記録と同じです。}}',
  'order.previous': '前の注文',
  'order.next': '次の注文',
  'line.at': '記録時刻',
  'line.id': '記録番号',
  'note.label': '担当者のメモ',
  'note.placeholder': 'メモを書く',
  'note.add': 'メモを追加',
  'note.hint': '処理履歴にずっと残ります。2,000文字まで書けます。',
};
