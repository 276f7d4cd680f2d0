import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.title': '2件のメッセージの比較',
  'compare.first': '1件目',
  'compare.second': '2件目',
  'compare.differs': '{n, plural, =0 {異なる項目はありません。} other {異なる項目は#件です。}}',
  'compare.body': '内容',
  'compare.answer': '応答',
  'compare.field': '項目',
  'compare.what': '差異',
  'compare.changed': '異なる',
  'compare.missing': '片方にない',
  'compare.raw': '項目ごとに比較できない内容があります。',
  'compare.same': '2件の内容は同じです。',
};
