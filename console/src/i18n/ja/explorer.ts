import type { explorer as en } from '../en/explorer.ts';

export const explorer: Record<keyof typeof en, string> = {
  'explorer.what': '自分の権限でGraphQL APIを照会します。ここでは何も変更できません。',
  'explorer.examples': '例',
  'explorer.example.latest': '最近の注文',
  'explorer.example.failed': '送信に失敗した結果通知',
  'explorer.example.refused': '拒否されたメッセージ',
  'explorer.example.attention': '対応が必要な注文',
  'explorer.run': '実行',
  'explorer.query': 'クエリ',
  'explorer.variables': '変数（JSON）',
  'explorer.answer': '応答',
  'explorer.answered': 'HTTP {status}、{ms} ms。{requestId, select, none {} other {要求番号：{requestId}}}',
  'explorer.lost': '応答がありませんでした。もう一度実行してください。',
  'explorer.refused.SYNTAX': '送信していません。クエリの文法が正しくありません。',
  'explorer.refused.NOT_A_QUERY':
    '送信していません。ここでは照会のみ可能です。変更は各画面か、APIキーを使うスクリプトで行ってください。',
  'explorer.refused.VARIABLES': '送信していません。変数がJSONオブジェクトではありません。',
  'explorer.docs': 'スキーマ',
};
