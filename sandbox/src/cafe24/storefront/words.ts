import type { Language } from '../../web/language.ts';

/** Names of the pages with the app's own button. */
export const storefrontWords: Record<Language, { product: string; basket: string }> = {
  en: { product: "Product page with the app's button", basket: "Basket with the app's button" },
  ko: { product: '앱 버튼이 있는 상품 페이지', basket: '앱 버튼이 있는 장바구니' },
  ja: { product: 'アプリのボタンがある商品ページ', basket: 'アプリのボタンがあるカート' },
};
