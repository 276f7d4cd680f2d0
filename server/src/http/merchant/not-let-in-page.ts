import type { Request, Response } from 'express';
import type { RefusalCode } from '../../domain/refusal.ts';

const texts = {
  ko: {
    title: '설정 화면을 열 수 없습니다.',
    representative: '대표 운영자가 한 번 승인해야 합니다. 대표 운영자로 이 앱을 열어 주십시오.',
    refused: '카페24에서 권한에 동의하지 않았습니다. 대표 운영자로 이 앱을 다시 열고 동의해 주십시오.',
    later: '카페24에서 응답하지 않았습니다. 잠시 후 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
    again: '카페24 관리자에서 이 앱을 다시 열어 주십시오.',
    request: '요청 번호',
  },
  ja: {
    title: '設定画面を開けません。',
    representative: '代表運営者が一度承認する必要があります。代表運営者としてこのアプリを開いてください。',
    refused: 'Cafe24 で権限が承認されませんでした。代表運営者としてもう一度アプリを開き、承認してください。',
    later: 'Cafe24 から応答がありませんでした。しばらくしてから Cafe24 の管理画面でアプリを開き直してください。',
    again: 'Cafe24 の管理画面でこのアプリを開き直してください。',
    request: 'リクエスト番号',
  },
  en: {
    title: 'The settings page could not be opened.',
    representative: 'The representative operator must approve once. Open this app as that operator.',
    refused: 'Permission was not given at Cafe24. Open this app again as the representative operator and agree.',
    later: "Cafe24 did not answer. Open this app again from Cafe24's admin in a moment.",
    again: "Open this app again from Cafe24's admin.",
    request: 'Request',
  },
} as const;

/** Says what to do, and nothing of why: the reason is for staff, who find it by the request's id. */
export function notLetInPage(request: Request, response: Response, code?: RefusalCode): void {
  const language = (request.acceptsLanguages('ko', 'ja', 'en') || 'en') as keyof typeof texts;
  const text = texts[language];
  response
    .status(403)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text.title}</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">${text.title}</h1>
<p>${text[adviceFor(code)]}</p>
<p><small>${text.request} ${String(response.locals.requestId)}</small></p>
`);
}

function adviceFor(code: RefusalCode | undefined): 'representative' | 'refused' | 'later' | 'again' {
  if (code === 'SUB_OPERATOR') return 'representative';
  if (code === 'CONSENT_REFUSED') return 'refused';
  return code === 'CONSENT_NOT_CONFIRMED' ? 'later' : 'again';
}
