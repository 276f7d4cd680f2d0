import type { Request, Response } from 'express';

const texts = {
  ko: ['결제 정보를 찾을 수 없습니다.', '쇼핑몰의 주문 내역에서 결제 상태를 확인해 주십시오.'],
  ja: ['決済情報が見つかりません。', 'ショップの注文履歴で決済の状態をご確認ください。'],
  en: ['We cannot find this payment.', 'Please check the payment under your orders in the shop.'],
} as const;

/** For a buyer whose way back names no payment of ours: there is no mall to send them to. */
export function lostBuyerPage(request: Request, response: Response): void {
  const language = (request.acceptsLanguages('ko', 'ja', 'en') || 'en') as keyof typeof texts;
  const [title, advice] = texts[language];
  response
    .status(404)
    .type('html')
    .send(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">${title}</h1>
<p>${advice}</p>
`);
}
