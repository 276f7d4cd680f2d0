import type { find as en } from '../en/find.ts';

export const find: Record<keyof typeof en, string> = {
  'find.title': '検索結果',
  'find.nothingAsked': '上の検索欄に注文番号、取引ID、参照番号、購入者、イベント・リクエストIDを入力してください。',
  'find.asked': '全期間で検索：「{q}」',
  'find.missing': '見つからなかった番号：{ids}',
  'find.none':
    '「{q}」に該当するものはありません。期間に関係なく検索しました。別の番号で検索するか、拒否されたメッセージから探してください。',
  'find.tooMany': '一度に検索できるのは{max}件までです。減らしてください。',
  'find.more': '最初の{n}件を表示しています。',
  'find.asList': '注文一覧で表示',
  'find.what': '見つかったもの',
  'find.match': '一致した項目',
  'find.order': '注文番号',
};
