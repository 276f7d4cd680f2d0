import { describe, expect, it, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { translator } from '../test-support/translator.ts';
import { replyTable } from './reply-table.ts';
import { type Party, type ReplyFacts, replyText } from './reply-text.ts';

const parties: Party[] = ['buyer', 'merchant', 'pg'];
const codes = Object.keys(replyTable) as (keyof typeof replyTable)[];
const facts = (code: keyof typeof replyTable, params: object = {}): ReplyFacts => ({
  orderNumber: '20260519-0000029',
  requestedAmount: '39000',
  currency: 'KRW',
  paidAt: '2026-05-19T05:04:02Z',
  situation: {
    code,
    since: '2026-05-19T05:05:00Z',
    nextAt: '2026-05-19T05:26:10Z',
    params: { amount: '10000', currency: 'KRW', ...params },
  },
});

const variants: [keyof typeof replyTable, object][] = [
  ...codes.map((code): [keyof typeof replyTable, object] => [code, {}]),
  ['NOTIFY_RETRYING', { kind: 'CANCEL' }],
  ['NOTIFY_EXHAUSTED', { kind: 'CANCEL' }],
  ['STILL_UNKNOWN', { about: 'refund' }],
];

describe.each(languages)('a reply in %s', (language) => {
  const t = translator(language);
  it.each(variants)(
    'about %s %o is at most four whole sentences, and names the order and nothing of ours',
    (code, params) => {
      for (const party of parties) {
        const text = replyText(party, facts(code, params), t);
        const sentences = text.split(language === 'ja' ? /(?<=。)/ : /(?<=[.!?])\s+/).filter(Boolean);
        expect(sentences.length).toBeLessThanOrEqual(4);
        expect(text).toContain('20260519-0000029');
        expect(text).toMatch(/[.。]$/);
        expect(text).not.toMatch(/\b[A-Z]+_[A-Z_]+\b|none|undefined|[{}!]|tid|TID/);
      }
    },
  );
});

describe('a reply on a payment that the mall does not see', () => {
  test.each([
    [
      'merchant',
      'ko',
      '주문(20260519-0000029)의 결제(39,000원)는 완료되었으나 쇼핑몰 주문에 아직 반영되지 않았습니다. 결제 시각은 2026-05-19 14:04:02(한국 시간)입니다. 쇼핑몰에 2026-05-19 14:26:10에 자동으로 다시 알립니다. 주문을 취소하거나 구매자에게 다시 결제하도록 안내하지 말아 주십시오.',
    ],
    [
      'buyer',
      'en',
      "The payment of 39,000 KRW for order 20260519-0000029 is complete, but the shop's order does not show it yet. It was paid at 2026-05-19 14:04:02 (Korean time). The shop is told again automatically at 2026-05-19 14:26:10. Do not pay again, and wait for the result.",
    ],
    [
      'pg',
      'ja',
      'ご注文（20260519-0000029）の決済（39,000 KRW）は完了していますが、ショップの注文にまだ反映されていません。決済時刻は2026-05-19 14:04:02（韓国時間）です。現在お願いすることはありません。',
    ],
  ] as const)('to the %s in %s', (party, language, expected) => {
    expect(replyText(party, facts('NOTIFY_RETRYING'), translator(language))).toBe(expected);
  });

  it('of a cancellation names its own amount', () => {
    expect(replyText('buyer', facts('DONE_CANCELLED'), translator('ko'))).toContain('취소(10,000원)');
  });
});
