import type { reasons as en } from '../en/reasons.ts';

export const reasons: Record<keyof typeof en, string> = {
  'reason.MALFORMED_BODY': '本文が正しいJSONでもフォームデータでもありません。送信側で修正する必要があります。',
  'reason.MISSING_FIELD': '必須項目（{field}）がありません。送信側で追加する必要があります。',
  'reason.BAD_FORMAT': '項目（{field}）の形式が正しくありません。送信側で修正する必要があります。',
  'reason.BAD_HASH': 'hash_dataが内容と一致しません。送信側で項目と署名キーを確認する必要があります。',
  'reason.UNKNOWN_PARTNER':
    'このpartner_idで登録されたショップがありません。加盟店がショップを連携し直す必要があります。',
  'reason.SHOP_DISABLED': 'オフになっているショップです。加盟店が設定画面でオンにする必要があります。',
  'reason.MALL_UNINSTALLED': 'アプリが削除されたショップです。加盟店がアプリを再インストールする必要があります。',
  'reason.PG_KEYS_MISSING': 'このショップにはPGのキーがありません。加盟店がPGアカウントを連携し直す必要があります。',
  'reason.URL_NOT_ALLOWED':
    '項目（{field}）の宛先（{host}）がこのショップのドメインではありません。Cafe24でショップのドメインを確認してください。',
  'reason.AMOUNT_NOT_POSITIVE': '金額が0以下です。送信側で0より大きい金額を送る必要があります。',
  'reason.CURRENCY_NOT_SUPPORTED': 'このPGは{currency}の決済に対応していません。',
  'reason.ALREADY_PAID': 'すでに決済済みの注文です。新しい決済は開始していません。',
  'reason.UNKNOWN_REFERENCE': 'この参照番号の決済試行がありません。PGでどの加盟店のものか確認する必要があります。',
  'reason.UNKNOWN_SHOP': 'このショップは決済を受け付けません。未登録か、オフになっているか、アプリが削除されています。',
  'reason.ORIGIN_NOT_ALLOWED': '要求元のページ（{host}）がこのショップのドメインではありません。',
  'reason.TOO_MANY_REQUESTS': 'この接続元からの要求が1分間に多すぎます。',
  'reason.CURRENCY_DIFFERS': 'ブラウザーが送った通貨（{theirs}）がショップの通貨（{ours}）と異なります。',
  'reason.PRICE_DIFFERS':
    'ブラウザーが送った価格（{theirs}）がCafe24の価格（{ours}）と異なります。誰かが変えたか、ショップで直前に変わった可能性があります。',
  'reason.CALCULATION_FAILED': 'Cafe24またはPGが注文金額を確認できませんでした。',
  'reason.OTHER_FLOW': 'この注文番号はすでに別の方式で決済されています。',
  'reason.UNKNOWN_KEY':
    'このkeyの決済試行がありません。誰かが推測したか、送信側が古い宛先を使っている可能性があります。',
  'reason.KEY_EXPIRED': 'このkeyはもう使えません。期限が過ぎたか、新しい決済試行に置き換わりました。',
  'reason.RESULT_UNKNOWN':
    'PGの回答がないか、注文と矛盾するため、結果を知らせませんでした。送信側でもう一度照会できます。',
  'reason.BAD_DIGEST': 'digestが内容と一致しません。PGで項目と署名キーを確認する必要があります。',
  'reason.UNKNOWN_REFUND': 'この決済にこの参照番号の返金がありません。PGでどの加盟店のものか確認する必要があります。',
  'reason.UNKNOWN_ORDER': 'このショップにこの注文番号の決済がありません。',
  'reason.NOT_PAID': '決済されていない注文のため、返金するお金がありません。',
  'reason.OTHER_TRANSACTION': 'tidがこの注文を決済したPGの取引IDと異なります。',
  'reason.OTHER_PARTNER': '別のpartner_idで要求された注文です。',
  'reason.OTHER_CURRENCY': '要求の通貨（{theirs}）が注文の通貨（{ours}）と異なります。',
  'reason.AMOUNT_TOO_HIGH': '要求された金額（{amount}）が返金可能額（{left}）を超えています。',
  'reason.PARTIAL_NOT_SUPPORTED': 'この決済方法は一部返金に対応していません。全額返金のみ可能です。',
  'reason.REFUND_REJECTED': 'PGが返金を拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
  'reason.REFUND_UNKNOWN': 'PGが返金の結果をまだ知らせていません。確認中のため、この金額は再度返金できません。',
  'reason.REFUND_MISMATCH': '返金についてPGが知らせた内容（{theirs}）が当方の記録（{ours}）と異なります。',
  'reason.REFUND_CURRENCY_MISMATCH': 'PGが知らせた返金の通貨（{theirs}）が注文の通貨（{ours}）と異なります。',
  'reason.REFUND_CONTRADICTION': 'PGが知らせた返金の結果が以前と異なります（{ours} → {theirs}）。',
  'reason.AMOUNT_MISMATCH': 'PGが知らせた金額（{theirs}）が注文の金額（{ours}）と異なります。',
  'reason.ORDER_CODE_MISMATCH': 'PGが知らせた取引ID（{theirs}）がこの決済試行の取引ID（{ours}）と異なります。',
  'reason.CURRENCY_MISMATCH': 'PGが知らせた通貨（{theirs}）が注文の通貨（{ours}）と異なります。',
  'reason.PG_REFUSED': 'PGが拒否しました{pgMessage, select, none {。} other {：{pgMessage}}}',
  'reason.PG_UNREACHABLE':
    'PGに接続できない（{failure}）ため、開始していません。お金は動いていません。しばらくしてからもう一度実行してください。',
  'reason.PG_ANSWER_LOST': 'PGの応答が得られませんでした（{failure}）。確認中であり、失敗としては扱いません。',
  'reason.PAYMENT_PAGE_NOT_ALLOWED': 'PGの決済画面（{host}）が許可されていない宛先です。',
  'reason.BODY_TOO_LARGE': '本文が大きすぎます。送信側で小さくする必要があります。',
  'reason.RATE_LIMITED': '要求が多すぎます。送信側で間隔を空けて送り直す必要があります。',
  'reason.LAUNCH_MALFORMED':
    'アプリの起動リンクに項目（{field}）がないか、形式が正しくありません。Cafe24の管理画面から起動し直す必要があります。',
  'reason.LAUNCH_BAD_HMAC': 'アプリの起動リンクのhmacが一致しません。リンクが変えられたか、Client Secretが異なります。',
  'reason.LAUNCH_TOO_OLD': 'アプリの起動リンクが1時間を過ぎています。加盟店がアプリを開き直す必要があります。',
  'reason.LAUNCH_USED': '使用済みのアプリの起動リンクです。加盟店がアプリを開き直す必要があります。',
  'reason.SUB_OPERATOR': 'このショップはまだ権限に同意していません。同意できるのは代表運営者だけです。',
  'reason.CONSENT_UNKNOWN': 'このブラウザーでこのstateの権限を求めたことがないか、10分が過ぎました。',
  'reason.CONSENT_REFUSED': 'Cafe24が権限を与えませんでした：{pgMessage}',
  'reason.CONSENT_OTHER_MALL': 'Cafe24が、求めたショップとは別のショップの権限を与えました。',
  'reason.CONSENT_NOT_CONFIRMED':
    'Cafe24が権限を確認できませんでした（{failure}）。加盟店がアプリを開き直す必要があります。',
  'reason.EVENT_KEY_WRONG':
    'X-API-KeyがWebHookキーと異なります。CAFE24_WEBHOOK_KEYを確認してください。別のところから送られた可能性もあります。',
  'reason.EVENT_OF_OTHER_APP': '別のアプリについてのイベントです。',
  'reason.unlisted':
    '処理できませんでした（{code}）。{requestId, select, none {管理者に伝えてください。} other {要求番号（{requestId}）を管理者に伝えてください。}}',
  'hash.ok': '現在は一致しています。',
  'hash.hex': '署名の表記が異なります。Cafe24はbase64、PGは16進数で送る必要があります。',
  'hash.encoding':
    '{field, select, none {署名した内容} other {{field}の値}}のエンコードが1回多いか、足りないか、方式が異なります。',
  'hash.whitespace': '{field, select, none {署名した内容またはキー} other {{field}の値}}に余分な空白や改行があります。',
  'hash.case': '{field, select, none {署名した内容またはキー} other {{field}の値}}の大文字と小文字が異なります。',
  'hash.unknown':
    'よくある間違いには当てはまりません。当方にないキーで署名されたか、途中で値が変わった可能性があります。',
  'hash.other-key': '内容は一致しますが、当方の別のキー（{instead}）で署名されています。',
  'hash.old-key': '以前のキーであれば一致します。',
  'hash.empty-key': '空のキーで署名されています。送信側にキーが設定されていません。',
  'hash.missing-field': '署名した内容またはメッセージに項目（{field}）がありません。',
  'hash.extra-field': '署名してはいけない項目（{field}）まで署名されています。',
  'hash.wrong-field':
    '項目（{field}）の位置に{instead, select, none {別の値} other {{instead}の値}}を入れて署名されています。',
  'hash.field-order': '項目が異なる順序で署名されています。',
  'hash.amount-format':
    '項目（{field}）の数値が、送られた表記とは異なる表記で署名されています（例：39000と39000.00）。',
};
