import type { print as en } from '../en/print.ts';

export const print: Record<keyof typeof en, string> = {
  'print.print': '印刷',
  'print.back': '注文に戻る',
  'print.by': '{name}さんが{time}に印刷',
  'print.amounts': '金額',
  'print.requestedAmount': '決済依頼',
  'print.timeline': '記録',
  'print.timelineCount': '{n}件',
  'print.reading': '残りの記録を読み込んでいます。すべて読み込んでから印刷してください。',
  'print.delivered': '{status}、{n}回送信',
  'print.toldAt': '時刻は韓国時間（KST）で、下にUTCを併記しています。',
};
