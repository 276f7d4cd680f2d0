import type { refusals as en } from '../en/refusals.ts';

export const refusals: Record<keyof typeof en, string> = {
  'refusal.OPERATOR_UNKNOWN': '該当する担当者がいません。一覧を読み込み直してください。',
  'refusal.API_KEY_UNKNOWN': '該当するAPIキーがありません。一覧を読み込み直してください。',
  'refusal.SUBJECT_UNKNOWN': '該当する注文やメッセージがありません。画面を読み込み直してください。',
  'refusal.SUBJECT_AMBIGUOUS': 'どの記録か決まっていません。画面を読み込み直してください。',
  'refusal.NAME_EMPTY': '名前が空です。名前を入力してください。',
  'refusal.EMAIL_MALFORMED': 'メールアドレスの形式が正しくありません。確認してください。',
  'refusal.DAYS_OUT_OF_RANGE': 'キーの有効期間は1～365日です。この範囲で入力してください。',
  'refusal.MALL_UNKNOWN': '存在しないショップです（{malls}）。一覧から選択してください。',
  'refusal.PASSWORD_TOO_SHORT': '新しいパスワードが短すぎます。12文字以上で入力してください。',
  'refusal.PASSWORD_TOO_LONG': '新しいパスワードが長すぎます。128文字以内で入力してください。',
  'refusal.PROOF_AMBIGUOUS': '認証コードとパスワードのどちらか一方を入力してください。',
  'refusal.EMAIL_TAKEN': '登録済みのメールアドレスです。別のアドレスを入力してください。',
  'refusal.LAST_ADMIN': '最後の管理者は外せません。',
  'refusal.ALREADY_INACTIVE': 'すでに利用停止中の担当者です。',
  'refusal.TWO_STEP_ALREADY_SET': '2段階認証はすでに有効です。画面を読み込み直してください。',
  'refusal.TWO_STEP_NOT_SET':
    '{to, select, cancel {返金するには2段階認証の設定が必要です。マイアカウントで設定してください。} other {2段階認証は有効ではありません。画面を読み込み直してください。}}',
  'refusal.CODE_WRONG':
    'コードが正しくありません。{left, select, none {} other {あと{left}回入力できます。}}次のコードが表示されたら入力してください。',
  'refusal.PASSWORD_WRONG': 'パスワードが正しくありません。{left, select, none {} other {あと{left}回入力できます。}}',

  'refusal.APPROVAL_UNKNOWN': '該当する承認依頼がありません。',
  'refusal.AMOUNT_INVALID':
    '金額の形式が正しくありません。この通貨（{currency}）は小数点以下{digits}桁まで入力できます。',
  'refusal.NOTE_NEEDED': '理由「その他」にはメモが必要です。',
  'refusal.NOT_CANCELLABLE': '{status}の状態では返金できません。',
  'refusal.BALANCE_CHANGED':
    'その間に返金可能額が変わりました（{seen} → {now}、{by}）。金額をもう一度確認してください。',
  'refusal.CANCEL_IN_FLIGHT': '{actor}返金を処理しています。結果が出てからもう一度実行してください。',
  'refusal.RESULT_UNKNOWN': '先の要求の結果が確認できていません。先にPGに照会してください。',
  'refusal.NOTHING_LEFT': '残りの決済金額がありません。すでに全額返金されています。',
  'refusal.AMOUNT_TOO_HIGH': '返金可能額（{max}）を超えています。それ以下で入力してください。',
  'refusal.PARTIAL_NOT_SUPPORTED': 'この決済方法は一部返金に対応していません。全額返金のみ可能です。',
  'refusal.DEADLINE_PASSED': '返金期限（{date}）を過ぎています。加盟店から購入者に直接返金する必要があります。',
  'refusal.REFUND_ACCOUNT_REQUIRED': '返金口座が必要な決済方法です。ここでは返金できないため、PGに依頼してください。',
  'refusal.PG_UNREACHABLE':
    'PGに接続できないため、開始しませんでした。お金は動いていません。しばらくしてからもう一度実行してください。',
  'refusal.PG_REJECTED': 'PGが拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
  'refusal.OTHER_MALL': 'このキーの対象ショップではありません（{mall}）。',
  'refusal.APPROVAL_REQUIRED': '限度額（{limit}）を超える返金には、別の担当者の承認が必要です。',
  'refusal.APPROVAL_WAITING': 'この注文の返金（{by}）はすでに承認を待っています。',
  'refusal.APPROVAL_DECIDED': 'すでに処理された依頼です（{by}）。',
  'refusal.APPROVAL_EXPIRED': '承認の期限が過ぎました。もう一度依頼してください。',
  'refusal.APPROVAL_STALE': '依頼後に金額または残額が変わりました。もう一度依頼してください。',
  'refusal.SELF_APPROVAL': '自分が依頼した返金は承認できません。',
  'refusal.ONLY_PEOPLE_DECIDE': 'APIキーでは処理できません。担当者が処理する必要があります。',
  'refusal.FORBIDDEN': 'この操作には{role}の役割が必要です。管理者に依頼してください。',
  'refusal.REASON_EMPTY': '理由を3文字以上で入力してください。',
  'refusal.STEP_UP_REQUIRED':
    '{proof, select, PASSWORD {本人確認が必要です。パスワードを入力してください。} other {本人確認が必要です。認証コードを入力してください。}}',

  'refusal.UNKNOWN_NOTIFICATION': '該当する結果通知がありません。',
  'refusal.UNKNOWN_ORDER': '該当する注文がありません。',
  'refusal.REASON_REQUIRED': '理由を入力してください。',
  'refusal.REASON_TOO_LONG': '理由は200文字まで入力できます。',
  'refusal.SEND_IN_FLIGHT': '現在送信中の結果通知です。結果をお待ちください。',
  'refusal.EARLIER_NOT_DELIVERED': '先に送る{kind}が残っています。そちらを先に送信するか、スキップしてください。',
  'refusal.LATER_ALREADY_SENT': '後の結果通知（{kind}）を送信済みのため、この通知は再送できません。',
  'refusal.NOT_STUCK': 'スキップできるのは、送信に失敗した結果通知だけです。',
  'refusal.ADDRESS_BLOCKED': '許可されていない宛先（{host}）です：{why}。ショップのドメイン一覧を確認してください。',
  'refusal.NOTHING_TO_ASK': 'この注文はPGに決済を要求したことがありません。',
  'refusal.PG_KEYS_MISSING': 'このショップにはPGのキーがありません。加盟店がPGアカウントを連携し直す必要があります。',
  'refusal.TOO_SOON': '{s}秒前に照会しました。{wait}秒後にもう一度実行してください。',
  'refusal.PG_SILENT':
    'PGから応答がありません{failure, select, none {} other {（{failure}）}}。予定された照会は続きます。',
  'refusal.NOTE_EMPTY': 'メモを入力してください。',
  'refusal.NOTE_TOO_LONG': 'メモは{max}文字まで入力できます。',
  'refusal.TOO_MANY_NOTES': 'この注文のメモは{max}件で上限に達しています。',
  'refusal.UNKNOWN_MALL': '該当するショップがありません。',
  'refusal.MALL_UNINSTALLED': 'アプリが削除されたショップのため、確認できません。',
  'refusal.MALL_NO_RIGHTS':
    'このショップに対するCafe24の権限がありません。代表運営者がCafe24の管理画面からこのアプリを開く必要があります。',
  'refusal.NOTICES_PAUSED_ALREADY': 'このショップの通知はすでに停止されています（{by}さん）。',
  'refusal.NOTICES_NOT_PAUSED': 'このショップの通知は停止されていません。',
  'refusal.PAYMENT_METHOD_UNKNOWN': '一覧にある決済手段を選択してください。',
  'refusal.CAFE24_BUSY':
    'Cafe24は現在、このショップの呼び出しを受け付けていません。{wait}秒後にもう一度実行してください。',
  'refusal.CAFE24_SILENT':
    'Cafe24から応答がありません{failure, select, none {} other {（{failure}）}}。何も変更していません。1分後にもう一度実行してください。',
  'refusal.IDEMPOTENCY_KEY_MALFORMED': '要求キーは8文字以上200文字以下で指定してください。',
  'refusal.KEY_REUSED': '同じ要求キーで異なる内容（{fields}）が届きました。最初からやり直してください。',
  'refusal.unlisted':
    '処理できませんでした（{code}）。{requestId, select, none {} other {要求番号（{requestId}）を管理者に伝えてください。}}',
};
