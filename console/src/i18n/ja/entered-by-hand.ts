import type { enteredByHand as en } from '../en/entered-by-hand.ts';

export const enteredByHand: Record<keyof typeof en, string> = {
  'entered.title': '入力済みにする：{orderNumber} · {mallId}',
  'entered.what':
    '加盟店がCafe24の管理画面で同じ金額を返金したことを確認してから、入力済みにしてください。何も送信されず、お金も動きません。要対応の一覧からは外れます。後からCafe24の返金依頼が届いても、再度返金せずに応答します。',
  'entered.which': '加盟店が入力した返金',
  'entered.note': 'メモ（任意）',
  'entered.submit': '入力済みにする',
  'entered.nothing': 'この注文には、Cafe24の管理画面に入力する返金がもうありません。',
  'entered.orders': '入力が必要な注文',
  'entered.more': 'ほか{n}件の注文',
};
