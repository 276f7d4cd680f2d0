import type { situations as en } from '../en/situations.ts';

export const situations: Record<keyof typeof en, string> = {
  'situation.WAITING_BUYER':
    '購入者がPGの画面で支払うのを待っています。まだ入金はありません。{at, select, none {} other {{at}にPGに照会します。}}{due, select, none {} other {支払期限は{due}です。}}',
  'situation.WAITING_CONFIRM':
    '購入者の認証は済み、決済はまだ確定していません。まだ入金はありません。{at, select, none {} other {{at}にPGに照会します。}}{due, select, none {} other {支払期限は{due}です。}}',
  'situation.WAITING_DEPOSIT':
    '購入者の入金を待っています。{due, select, none {} other {入金期限は{due}です。}}{at, select, none {} other {{at}にPGに照会します。}}',
  'situation.WAITING_MALL_READ': '決済は完了しました。Cafe24が結果を照会するのを待っています。',
  'situation.NOTIFY_SENDING':
    '{news, select, CANCEL {返金処理が終わり} other {決済が完了し}}、Cafe24に通知しています。',
  'situation.NOTIFY_RETRYING':
    '{news, select, CANCEL {返金処理は終わりましたが} other {決済は完了しましたが}}、Cafe24の受信確認がありません（{failure}）。{at, select, none {} other {{n}回目の通知を{at}に送信します。}}',
  'situation.NOTIFY_BEHIND': '先に送る{kind}が届くのを待っています。',
  'situation.NOTIFY_HOST_PAUSED':
    '受信サーバー（{host}）の失敗が続いているため、{kind}の送信を見合わせています。{at, select, none {} other {{at}に試験送信し、その後順に送信します。}}破棄される通知はありません。',
  'situation.NOTIFY_MALL_PAUSED':
    '{by}さんがこのショップの通知を停止しているため、{kind}は待機中です。理由：{reason}。再開すると順に送信し、破棄される通知はありません。',
  'situation.NOTIFY_SKIPPED':
    'Cafe24に通知していません。{by, select, none {{kind}がスキップされました。} other {{by}さんが{kind}をスキップしました。理由：{reason}}}',
  'situation.NOTIFY_EXHAUSTED':
    '{news, select, CANCEL {返金処理は終わりましたが} other {決済は完了しましたが}}、Cafe24への通知が{n}回すべて失敗しました。自動送信は終了しました。',
  'situation.MALL_REFUSED':
    '決済は完了しましたが、Cafe24が通知を拒否しました（{failure}）。購入者には失敗と案内されました。',
  'situation.PRICE_DIFFERS':
    'ブラウザーが送った価格（{theirs}）がCafe24の価格（{ours}）と異なります。発送前に注文を確認してください。',
  'situation.NOTIFY_BLOCKED': '宛先（{host}）がこのショップのドメインではないため、送信していません。',
  'situation.PG_ANSWER_LOST':
    'PGの応答が得られず、決済されたかどうかまだ分かりません。{at, select, none {} other {{at}にもう一度照会します。}}失敗としては扱いません。',
  'situation.HELD_MISMATCH':
    '{about, select, refund {返金についてPGが知らせた内容（{theirs}）が当方の記録（{ours}）と異なるため} other {PGが知らせた金額（{theirs}）が注文の金額（{ours}）と異なるため}}、保留しました。Cafe24には通知していません。',
  'situation.LATE_MONEY':
    '注文が「{status}」になった後に入金が確認されました（{amount}）。{told, select, yes {Cafe24に通知しました。} pending {Cafe24にはまだ通知できていません。} other {Cafe24の注文はもう支払いを受け付けません。}}',
  'situation.OLD_ATTEMPT_MONEY': '以前の決済試行でも決済が確認されました（{amount}）。二重決済の可能性があります。',
  'situation.READ_AS_UNPAID':
    'Cafe24が未決済として照会した後に入金が確認されました（{amount}）。{told, select, yes {Cafe24に通知しました。} other {Cafe24はまだ把握していません。}}',
  'situation.CANCELLED_AT_PG':
    'PGが独自に返金しました（{amount}）。{telling, select, yes {Cafe24に通知しています。} other {Cafe24の注文の支払いとして数えられていないため、Cafe24には通知しません。両方の記録を比べてください。}}',
  'situation.CANCEL_IN_FLIGHT': '{actor}返金（{amount}）を処理しています。結果が出るとこの画面が変わります。',
  'situation.CANCEL_PENDING':
    'PGが返金（{amount}）を受け付けました。結果が出るまで、この金額は再度返金できません。{at, select, none {} other {{at}にPGに照会します。}}',
  'situation.CANCEL_UNKNOWN':
    '返金（{amount}）の結果が得られませんでした。{at, select, none {} other {{at}にPGに照会します。}}再度返金しないでください。',
  'situation.APPROVAL_WAITING': '{actor}依頼した返金（{amount}）が承認を待っています。{expires}に期限が切れます。',
  'situation.CANCEL_REJECTED':
    'PGが返金（{amount}）を拒否しました{pgMessage, select, none {} other {：{pgMessage}}}。お金は動いていません。',
  'situation.CANCEL_BY_HAND':
    '返金（{amount}）は完了しましたが、Cafe24は把握していません{why, select, PART {（通知できるのは全額返金のみ）} NO_ACCESS {（ショップへのアクセス権なし）} REFUSED {（Cafe24が通知を拒否{answer, select, none {} other {：{answer}}}）} GIVEN_UP {（通知がすべて失敗）} other {}}。加盟店がCafe24の管理画面で同じ金額を返金として登録する必要があります。お金が再び動くことはありません。',
  'situation.STILL_UNKNOWN':
    '{about, select, refund {返金（{amount}）の結果をPGで最後まで確認できませんでした。この金額は再度返金できません。} other {決済（{amount}）されたかどうかをPGで最後まで確認できませんでした。}}自動照会は終了しました。PGで直接確認してください。',
  'situation.DONE_PAID': '決済とCafe24への通知がすべて完了しました。対応することはありません。',
  'situation.DONE_CANCELLED':
    '返金（{amount}）と{entered, select, yes {Cafe24の管理画面への入力（加盟店が手入力）} other {Cafe24への通知}}がすべて完了しました。残りの決済金額は{left}です。',
  'situation.FAILED':
    '決済に失敗しました{pgMessage, select, none {} other {：{pgMessage}}}。お金は受け取っていません。',
  'situation.BUYER_LEFT': '購入者が決済を中止しました。お金は受け取っていません。',
  'situation.EXPIRED': '支払期限が過ぎました。PGに照会した結果、お金は受け取っていません。',
  'situation.tryOf': '{of}回中{n}回目',
};
