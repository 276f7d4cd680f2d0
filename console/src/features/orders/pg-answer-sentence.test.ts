import { describe, expect, test } from 'vitest';
import { translator } from '../../wording/test-support/translator.ts';
import { pgAnswerSentence } from './pg-answer-sentence.ts';

const paid = { word: 'SETTLED', status: 'PAID', amount: '39000', currency: 'KRW' } as const;
const none = { status: null, amount: null, currency: null };
const refund = { id: '1', status: 'COMPLETED', amount: '10000', currency: 'KRW' } as const;

describe('what the PG said stands beside ours', () => {
  test.each([
    [
      { changed: false, pgAnswer: paid, refundAnswers: [] },
      'The PG says: paid, 39,000 KRW. Same as ours.',
      'PG의 답: 결제 완료, 39,000원. 우리 기록과 같습니다.',
    ],
    [
      { changed: true, pgAnswer: paid, refundAnswers: [{ word: 'SETTLED', cancellation: refund }] },
      'The PG says: paid, 39,000 KRW. Cancellation of 10,000 KRW: completed. It differed from ours; our record now follows the PG.',
      'PG의 답: 결제 완료, 39,000원. 취소(10,000원): 취소 완료. 우리 기록과 다릅니다. 기록을 PG의 답에 맞췄습니다.',
    ],
    [
      { changed: false, pgAnswer: { word: 'UNTOUCHED', ...none }, refundAnswers: [] },
      'The PG says: registered, the buyer has not paid yet. Same as ours.',
      'PG의 답: 결제가 등록되어 있으나 구매자가 아직 결제하지 않았습니다. 우리 기록과 같습니다.',
    ],
    [
      { changed: false, pgAnswer: { ...paid, word: 'HELD', amount: '3900' }, refundAnswers: [] },
      'The PG says: paid, 3,900 KRW. It contradicts ours, so it is held and a person must look.',
      'PG의 답: 결제 완료, 3,900원. 우리 기록과 어긋나 보류했습니다. 담당자의 확인이 필요합니다.',
    ],
    [
      { changed: true, pgAnswer: { word: 'UNKNOWN', ...none }, refundAnswers: [] },
      'The PG says: it does not know this payment. It differed from ours; our record now follows the PG.',
      'PG의 답: PG에 이 결제가 없습니다. 우리 기록과 다릅니다. 기록을 PG의 답에 맞췄습니다.',
    ],
  ] as const)('%o', (said, en, ko) => {
    const given = { ...said, refundAnswers: [...said.refundAnswers] };
    expect(pgAnswerSentence(given, translator('en'))).toBe(en);
    expect(pgAnswerSentence(given, translator('ko'))).toBe(ko);
  });
});
