import type { timeline as en } from '../en/timeline.ts';

export const timeline: Record<keyof typeof en, string> = {
  'timeline.PAYMENT_REQUESTED': 'Cafe24が{amount}の決済を要求しました。',
  'timeline.DUPLICATE_RECEIVED': '同じメッセージ（{kind}）がもう一度届き、最初と同じ応答を返しました。',
  'timeline.MESSAGE_REJECTED': '{sender}のメッセージ（{kind}）を拒否しました：{reason}',
  'timeline.MESSAGE_HELD': '{sender}のメッセージ（{kind}）を保留しました：{reason}',
  'timeline.ATTEMPT_STARTED':
    '{number}回目の決済試行を始めました。{previousStatus, select, none {} other {前回の試行：{previousStatus}}}',
  'timeline.CHECKOUT_OPENED': 'PGに決済を登録しました。',
  'timeline.CHECKOUT_REFUSED': 'PGが決済の登録を拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
  'timeline.PG_CALL_LOST': 'PGへの要求（{action}）に応答がありませんでした（{failure}、{ms} ms）。',
  'timeline.PRICE_DIFFERED':
    'ブラウザーが送った価格（{theirs}）がCafe24の価格（{ours}）と異なります。設定に従って通しました。',
  'timeline.REVIEW_CONFIRMED': '購入者が注文確認画面で{amount}の支払いを確認しました。',
  'timeline.PAY_STARTED': 'PGが最終金額を受け取り、購入者の支払いを進めています。',
  'timeline.PAY_REFUSED': 'PGが最終金額を拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
  'timeline.BUYER_CANCELLED_REVIEW': '購入者が支払わずに注文確認画面を離れました。',
  'timeline.BUYER_RETURNED': '購入者がPGの画面から戻りました。決済の確認には使いません。',
  'timeline.PG_REPORTED': 'PGから連絡がありました：{status}、{amount}',
  'timeline.PG_CHECKED':
    'PGに{about, select, refund {返金} other {決済}}の状態を照会しました{n, select, none {} other {（{of, select, none {{n}回目} other {{of}回中{n}回目}}）}}：{answer, select, silent {応答なし{failure, select, none {} other {（{failure}）}}} untouched {PGに登録済みだが、購入者はまだ支払っていない} unknown {PGに記録なし} held {PGの回答が当方の記録と異なる} repeated {PGに返金依頼が届いていなかったため、同じキーで再依頼{failure, select, none {} other {、応答なし（{failure}）}}} other {{status, select, none {変化なし} other {{status}、{amount}（当方の記録と同じ）}}}}。{at, select, none {} other {次の照会は{at}です。}}',
  'timeline.PAYMENT_EXPIRED': '支払期限が過ぎました。PGに照会した結果、入金はありません（{amount}）。',
  'timeline.STATUS_CHANGED': '状態が変わりました：{from} → {to}',
  'timeline.RESULT_READ': 'Cafe24が結果を照会しました：{paid, select, yes {決済完了、{amount}} other {未決済}}',
  'timeline.NOTIFICATION_CREATED': 'Cafe24への{kind}を作成しました。',
  'timeline.DELIVERY_SUCCEEDED': '{kind}を送信し、Cafe24が受け取りました（{n}回目、{ms} ms）。',
  'timeline.DELIVERY_FAILED':
    '{kind}を送信しましたが、受信確認がありません（{n}回目、{failure}）。{at, select, none {} other {次の送信は{at}です。}}',
  'timeline.NOTIFICATION_EXHAUSTED': '{kind}の自動送信を終了しました。{n}回すべて失敗しました。',
  'timeline.RECEIVER_PAUSED':
    '失敗が続いている受信サーバー（{host}）への結果通知を見合わせています（5分間に{calls}回中{failures}回失敗）。30秒ごとに1件ずつ試験送信します。',
  'timeline.DELIVERY_WAITED': '受信サーバー（{host}）の障害により、{since}から{kind}を見合わせました。',
  'timeline.DELIVERY_HELD': '担当者がこのショップの通知を停止したため、{since}から{until}まで{kind}を見合わせました。',
  'timeline.RESEND_REQUESTED': '{by}さんが{kind}を再送しました。理由：{reason}',
  'timeline.NOTIFICATION_SKIPPED': '{by}さんが{kind}をスキップしました。理由：{reason}',
  'timeline.PG_ASKED': '{by}さんがPGへの照会を依頼しました。',
  'timeline.NOTE_ADDED': '{by}さんのメモ：{text}',
  'timeline.ATTENTION_RAISED': '担当者の確認が必要です：{cause}',
  'timeline.CANCELLATION_RECORDED': '返金を記録しました：{amount}（{origin}）',
  'timeline.STAFF_CANCEL_REQUESTED': '{by}さんが{amount}の返金を依頼しました。理由：{reason}',
  'timeline.APPROVAL_REQUESTED':
    '{by}さんが限度を超える返金（{amount}）を依頼しました。別の担当者が{at}まで承認できます。理由：{reason}',
  'timeline.APPROVAL_GRANTED': '{by}さんが返金（{amount}）を承認しました。理由：{reason}',
  'timeline.APPROVAL_DECLINED': '{by}さんが返金（{amount}）を却下しました。お金は動いていません。理由：{reason}',
  'timeline.CANCEL_REQUESTED': 'Cafe24が{amount}の返金を依頼しました。',
  'timeline.REFUND_REPORTED': 'PGが返金（{amount}）の結果をもう一度知らせました。変わったことはありません。',
  'timeline.CANCEL_PENDING': 'PGが返金（{amount}）を受け付けました。',
  'timeline.CANCEL_COMPLETED': '返金が完了しました：{amount}。残りの決済金額：{left}',
  'timeline.CANCEL_DONE_BEFORE':
    'Cafe24が返金済みの{amount}の返金を依頼しました。完了と応答し、PGには再度依頼していません。',
  'timeline.CANCEL_ENTERED':
    '{actor}返金（{amount}）をCafe24の管理画面に入力済みとしました。{note, select, none {} other {メモ：{note}}}',
  'timeline.CANCEL_REJECTED': 'PGが返金（{amount}）を拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
};
