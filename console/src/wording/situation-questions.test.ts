import { describe, expect, it } from 'vitest';
import { type SituationFacts, situationSentence } from './situation-sentence.ts';
import { translator } from './test-support/translator.ts';

const now = new Date('2026-05-19T05:17:00Z');
const nextAt = '2026-05-19T05:26:10Z';
const due = '2026-05-19T05:47:00Z';
const en = (facts: SituationFacts) => situationSentence(facts, now, translator('en'));
const ko = (facts: SituationFacts) => situationSentence(facts, now, translator('ko'));

describe('where an order stands whose end the PG has not said', () => {
  it('says when the PG is asked and when the time to pay ends', () => {
    expect(en({ code: 'WAITING_BUYER', nextAt, params: { due } })).toBe(
      "Waiting for the buyer to pay on the PG's page. No money yet. Asking the PG at 14:26 (in about 9 min). The time to pay ends 05-19 14:47:00.",
    );
    expect(ko({ code: 'WAITING_BUYER', nextAt, params: { due } })).toBe(
      '구매자가 결제창에서 결제하기를 기다리고 있습니다. 아직 돈은 받지 않았습니다. 14:26 (약 9분 후)에 PG에 확인합니다. 결제 기한은 05-19 14:47:00입니다.',
    );
    expect(en({ code: 'WAITING_DEPOSIT', nextAt, params: { due } })).toBe(
      "Waiting for the buyer's deposit, due 05-19 14:47:00. Asking the PG at 14:26 (in about 9 min).",
    );
  });

  it('says when a cancellation is asked about', () => {
    const params = { amount: '10000', currency: 'KRW', cancellation: 'PENDING' };
    expect(en({ code: 'CANCEL_PENDING', nextAt, params })).toBe(
      'The PG has accepted the cancellation (10,000 KRW). Until it answers, that amount is reserved. Asking the PG at 14:26 (in about 9 min).',
    );
  });

  it('names who cancels, and who asked for what waits for a second person', () => {
    const facts = { amount: '10000', currency: 'KRW', by: '김하나', byKind: 'OPERATOR' };
    expect(en({ code: 'CANCEL_IN_FLIGHT', params: facts })).toBe(
      '김하나 is cancelling 10,000 KRW. This page changes when the result is in.',
    );
    expect(ko({ code: 'CANCEL_IN_FLIGHT', params: facts })).toBe(
      '김하나 님이 취소(10,000원)를 진행하고 있습니다. 결과가 나오면 이 화면이 바뀝니다.',
    );
    const expires = '2026-05-20T05:17:00Z';
    expect(en({ code: 'APPROVAL_WAITING', params: { ...facts, expires } })).toBe(
      'A cancellation of 10,000 KRW, asked for by 김하나, waits for approval until 05-20 14:17:00.',
    );
    expect(ko({ code: 'APPROVAL_WAITING', params: { ...facts, expires } })).toBe(
      '김하나 님이 요청한 취소(10,000원)가 승인을 기다립니다. 05-20 14:17:00에 만료됩니다.',
    );
  });

  it('sends a person to the PG when all questions are used up', () => {
    const params = { amount: '10000', currency: 'KRW' };
    expect(en({ code: 'STILL_UNKNOWN', params: { ...params, about: 'payment' } })).toBe(
      'The PG did not say whether this is paid (10,000 KRW). Asking has ended. Look it up at the PG.',
    );
    expect(ko({ code: 'STILL_UNKNOWN', params: { ...params, about: 'refund' } })).toBe(
      '취소(10,000원) 결과를 PG에서 끝내 확인하지 못했습니다. 이 금액은 다시 취소할 수 없습니다. 자동 조회를 마쳤습니다. PG에서 직접 확인하십시오.',
    );
  });
});
