import type { resend as en } from '../en/resend.ts';

export const resend: Record<keyof typeof en, string> = {
  'resend.title': '{kind}の再送',
  'resend.to': '送信先',
  'resend.lastAnswer': '前回の送信',
  'resend.effect':
    '{at, select, none {予定された自動送信はありません。} other {{at}に予定された送信の代わりに送ります。}}{next, select, none {失敗した場合、自動ではこれ以上送信しません。} other {失敗した場合、次の送信は{next}です。}}',
  'resend.again':
    '{time, select, none {Cafe24が受け取り済みの通知です。} other {Cafe24が{time}に受け取り済みの通知です。}}同じ内容をもう一度送ります。',
  'resend.message': '送信する内容',
  'resend.signed': '署名の対象',
  'resend.signedAs': '{n}番目',
  'resend.signature':
    '署名（{field}）は{covered}の順につないだ値を鍵（{key}）で計算します。鍵と署名の値は表示しません。',
  'resend.unsigned': 'ショップのアクセス権でAdmin APIを呼び出します。署名はありません。',
  'resend.difference': '前回の送信との違い',
  'resend.noLast': 'まだ送信していません。',
  'resend.lastRemoved': '保存期間を過ぎて前回の本文が削除されたため、比較できません。',
  'resend.same':
    '前回の送信と内容は同じです。{key, select, same {署名の鍵も同じです。} unknown {署名の鍵が同じかどうかは記録がありません。} other {署名の鍵だけが新しい鍵です。}}',
  'resend.differs':
    '前回の送信と異なる項目が{n}件あります。{key, select, same {} unknown {} other {署名の鍵も新しい鍵です。}}',
  'resend.before': '{n}回目',
  'resend.now': '今回',
  'resend.expected': '期待する応答',
  'resend.expectedAdmin': 'Admin APIが、注文が取り消されたと応答すること。',
  'resend.other': 'その他（入力）',
  'resend.otherText': 'その他の理由',
  'resend.send': '今すぐ送信',
  'resend.sending': '送信しています。',
  'resend.late': 'まだ結果が届いていません。結果は処理履歴に表示されます。',
  'resend.accepted': 'Cafe24が受け取りました（{ms} ms）。',
  'resend.notConfirmed':
    '受信の確認を得られませんでした（{failure}）。{at, select, none {自動ではこれ以上送信しません。} other {次の送信は{at}です。}}',
  'resend.earlier': '先に送る通知を再送…',
  'skip.earlier': '先に送る通知をスキップ…',
  'skip.title': '{kind}のスキップ',
  'skip.effect':
    'この通知はこれ以上送らず、この注文の次の通知を送ります。Cafe24には別の方法で知らせる必要があります。後で再送することもできます。',
  'skip.submit': 'この通知をスキップ',
};
