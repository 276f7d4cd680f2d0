import type { ReviewEnd } from '../../flows/parts/review-order.ts';

const reviewLanguages = ['ko', 'en', 'ja', 'zh-TW'] as const;
export type ReviewLanguage = (typeof reviewLanguages)[number];

type ReviewWords = {
  title: string;
  goods: string;
  shipping: string;
  discount: string;
  total: string;
  address: string;
  quantity: string;
  /** With `{amount}`. */
  pay: string;
  leave: string;
  home: string;
} & Record<ReviewEnd['kind'], string>;

/** What the buyer reads. Short, without our words or codes. */
export const reviewWords: Record<ReviewLanguage, ReviewWords> = {
  ko: {
    title: '주문 확인',
    goods: '상품 금액',
    shipping: '배송비',
    discount: '할인',
    total: '결제 금액',
    address: '배송지',
    quantity: '수량',
    pay: '{amount} 결제하기',
    leave: '취소하고 쇼핑몰로 돌아가기',
    home: '쇼핑몰로 돌아가기',
    forged: '주문을 찾을 수 없습니다. 쇼핑몰에서 다시 주문해 주십시오.',
    expired: '결제 링크가 만료되었습니다. 쇼핑몰에서 다시 주문해 주십시오.',
    paid: '이미 결제된 주문입니다.',
    changed: '주문 금액이 바뀌었습니다. 쇼핑몰에서 다시 확인해 주십시오.',
    checking: '결제 결과를 확인하고 있습니다. 다시 결제하지 마시고 쇼핑몰의 주문 내역을 확인해 주십시오.',
    unavailable: '지금은 결제를 진행할 수 없습니다. 잠시 후 다시 시도해 주십시오. 아직 결제되지 않았습니다.',
  },
  en: {
    title: 'Review your order',
    goods: 'Goods',
    shipping: 'Shipping',
    discount: 'Discount',
    total: 'To pay',
    address: 'Delivery address',
    quantity: 'Quantity',
    pay: 'Pay {amount}',
    leave: 'Cancel and go back to the shop',
    home: 'Back to the shop',
    forged: 'We cannot find this order. Please order again in the shop.',
    expired: 'This payment link has expired. Please order again in the shop.',
    paid: 'This order is already paid.',
    changed: 'The amount has changed. Please check again in the shop.',
    checking: 'We are confirming the result. Please do not pay again; check your orders in the shop.',
    unavailable: 'Payment is not possible at the moment. Please try again in a while. Nothing has been paid yet.',
  },
  ja: {
    title: 'ご注文の確認',
    goods: '商品代金',
    shipping: '送料',
    discount: '割引',
    total: 'お支払い金額',
    address: 'お届け先',
    quantity: '数量',
    pay: '{amount}を支払う',
    leave: 'キャンセルしてショップへ戻る',
    home: 'ショップへ戻る',
    forged: 'ご注文が見つかりません。ショップからもう一度ご注文ください。',
    expired: 'お支払いリンクの有効期限が切れました。ショップからもう一度ご注文ください。',
    paid: 'このご注文はお支払い済みです。',
    changed: 'ご注文金額が変わりました。ショップでもう一度ご確認ください。',
    checking: '決済結果を確認しています。もう一度お支払いにならず、ショップの注文履歴をご確認ください。',
    unavailable: '現在お支払いいただけません。しばらくしてからもう一度お試しください。まだお支払いは行われていません。',
  },
  'zh-TW': {
    title: '確認訂單',
    goods: '商品金額',
    shipping: '運費',
    discount: '折扣',
    total: '付款金額',
    address: '收件地址',
    quantity: '數量',
    pay: '支付 {amount}',
    leave: '取消並返回商店',
    home: '返回商店',
    forged: '找不到這筆訂單，請回商店重新訂購。',
    expired: '付款連結已過期，請回商店重新訂購。',
    paid: '這筆訂單已完成付款。',
    changed: '訂單金額已變更，請回商店再次確認。',
    checking: '正在確認付款結果，請勿重複付款，並至商店查看訂單紀錄。',
    unavailable: '目前無法付款，請稍後再試。尚未扣款。',
  },
};

/** The first language of the browser's list that we have; Chinese is written as in Taiwan. */
export function languageOf(acceptLanguage: string | undefined): ReviewLanguage {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = (part.split(';')[0] ?? '').trim().slice(0, 2).toLowerCase();
    const known = tag === 'zh' ? 'zh-TW' : reviewLanguages.find((language) => language === tag);
    if (known) return known;
  }
  return 'en';
}
