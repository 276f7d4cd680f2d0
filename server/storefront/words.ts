const texts = {
  ko: {
    pay: '간편 결제',
    working: '결제창을 여는 중입니다…',
    failed: '결제창을 열지 못했습니다. 잠시 후 다시 시도해 주십시오.',
    changed: '상품 가격이 바뀌었습니다. 페이지를 새로고침한 뒤 다시 시도해 주십시오.',
    options: '주문할 수 없습니다. 옵션과 수량을 선택했는지 확인해 주십시오.',
    customer: '구매자 정보를 확인하지 못했습니다. 페이지를 새로고침해 주십시오.',
  },
  en: {
    pay: 'Express checkout',
    working: 'Opening the payment page…',
    failed: 'The payment page could not be opened. Please try again in a moment.',
    changed: 'A price has changed. Please reload the page and try again.',
    options: 'This cannot be ordered yet. Please check the options and the quantity.',
    customer: 'We could not tell who is ordering. Please reload the page.',
  },
  ja: {
    pay: 'かんたん決済',
    working: '決済画面を開いています…',
    failed: '決済画面を開けませんでした。しばらくしてからもう一度お試しください。',
    changed: '商品の価格が変わりました。ページを再読み込みしてからもう一度お試しください。',
    options: '注文できません。オプションと数量をご確認ください。',
    customer: 'お客様情報を確認できませんでした。ページを再読み込みしてください。',
  },
  zh: {
    pay: '快速結帳',
    working: '正在開啟付款頁面…',
    failed: '無法開啟付款頁面，請稍後再試。',
    changed: '商品價格已變更，請重新整理頁面後再試一次。',
    options: '目前無法下單，請確認選項與數量。',
    customer: '無法確認購買人資料，請重新整理頁面。',
  },
} as const;

export type Words = Record<keyof (typeof texts)['en'], string>;

/** In the page's language, else the browser's, else English. Chinese is written as in Taiwan. */
export function wordsFor(...languages: readonly string[]): Words {
  for (const language of languages) {
    const known = texts[language.slice(0, 2).toLowerCase() as keyof typeof texts];
    if (known) return known;
  }
  return texts.en;
}
