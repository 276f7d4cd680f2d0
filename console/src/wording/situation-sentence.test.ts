import { describe, expect, it } from 'vitest';
import type { SituationCode } from '../gen/graphql.ts';
import { type SituationFacts, situationSentence } from './situation-sentence.ts';
import { translator } from './test-support/translator.ts';
import { situationMark } from './tones.ts';

const now = new Date('2026-05-19T05:17:00Z');
const codes = Object.keys(situationMark) as SituationCode[];
const en = (facts: SituationFacts) => situationSentence(facts, now, translator('en'));
const ko = (facts: SituationFacts) => situationSentence(facts, now, translator('ko'));
const ja = (facts: SituationFacts) => situationSentence(facts, now, translator('ja'));

describe('where an order stands', () => {
  it('says which try goes out when, and why the last one failed', () => {
    const facts: SituationFacts = {
      code: 'NOTIFY_RETRYING',
      nextAt: '2026-05-19T05:26:10Z',
      params: { n: 5, of: 11, failure: 'HTTP_5XX', httpStatus: 502 },
    };
    expect(en(facts)).toBe(
      'Paid, but Cafe24 has not confirmed the notice (server error 502). Try 5 goes out at 14:26 (in about 9 min).',
    );
    expect(ko(facts)).toBe(
      '결제는 완료되었으나 카페24의 수신 확인을 받지 못했습니다(상대 서버 오류(502)). 5차 통보를 14:26 (약 9분 후)에 보냅니다.',
    );
    expect(ja(facts)).toBe(
      '決済は完了しましたが、Cafe24の受信確認がありません（相手サーバーエラー：502）。5回目の通知を14:26（約9分後）に送信します。',
    );
  });

  it('says who holds the notices of the mall back, and that none is lost', () => {
    const facts: SituationFacts = {
      code: 'NOTIFY_MALL_PAUSED',
      params: { kind: 'PAYMENT', by: 'Hana', reason: 'moving the server' },
    };
    expect(en(facts)).toBe(
      'Hana paused the notices of this mall, so this one (payment result) waits. Reason: moving the server. Once resumed they go in order; nothing is dropped.',
    );
    expect(ko(facts)).toContain('Hana 님이 이 쇼핑몰의 통보를 중지하여 결제 결과 통보가 기다리고 있습니다.');
    expect(ja(facts)).toContain('決済結果通知は待機中です');
  });

  it('never calls a lost answer a failure', () => {
    expect(en({ code: 'PG_ANSWER_LOST', nextAt: '2026-05-20T05:26:10Z', params: {} })).toBe(
      "The PG's answer was lost, so we don't know yet whether this is paid. Asking again at 05-20 14:26 (in about 24 h). It is not treated as failed.",
    );
  });

  it('puts both amounts side by side when they differ', () => {
    expect(ko({ code: 'HELD_MISMATCH', params: { ours: '39000', theirs: '3900', currency: 'KRW' } })).toBe(
      'PG가 알린 금액(3,900원)이 주문 금액(39,000원)과 달라 보류했습니다. 카페24에는 통보하지 않았습니다.',
    );
  });

  it('keeps each amount’s own currency when the PG reports another one', () => {
    expect(en({ code: 'HELD_MISMATCH', params: { ours: '1170.99 USD', theirs: '10 KRW', currency: 'USD' } })).toBe(
      'Held: the PG reported 10 KRW, the order is 1,170.99 USD. Cafe24 was not told.',
    );
  });

  it('tells whether Cafe24 was told of late money', () => {
    const params = { status: 'EXPIRED', amount: '3065.00', currency: 'PHP' };
    expect(en({ code: 'LATE_MONEY', params: { ...params, told: 'yes' } })).toContain('Cafe24 was told.');
    expect(en({ code: 'LATE_MONEY', params: { ...params, told: 'no' } })).toBe(
      "Money arrived after the order was expired (3,065.00 PHP). Cafe24's order can no longer be paid.",
    );
  });

  it('tells what the merchant must do where Cafe24 can’t be told of a cancellation', () => {
    const params = { amount: '10000', currency: 'KRW' };
    expect(en({ code: 'CANCEL_BY_HAND', params: { ...params, why: 'PART' } })).toBe(
      "Cancelled 10,000 KRW, but Cafe24 does not know it: only a whole order can be reported. The merchant must cancel the same amount in Cafe24's admin; the money does not go back a second time.",
    );
    expect(en({ code: 'CANCEL_BY_HAND', params: { ...params, why: 'REFUSED', answer: 'No such order' } })).toContain(
      'it refused the report (No such order).',
    );
    expect(ko({ code: 'CANCEL_BY_HAND', params: { ...params, why: 'GIVEN_UP' } })).toBe(
      '취소(10,000원)는 완료되었으나 카페24는 모릅니다(통보가 모두 실패). 가맹점이 카페24 관리자에서 같은 금액을 취소해야 합니다. 돈이 다시 나가지는 않습니다.',
    );
  });

  it('tells whether Cafe24 hears of what the PG gave back by itself', () => {
    const params = { amount: '39000', currency: 'KRW' };
    expect(en({ code: 'CANCELLED_AT_PG', params: { ...params, telling: 'yes' } })).toBe(
      'The PG gave back 39,000 KRW by itself. Cafe24 is being told.',
    );
    expect(en({ code: 'CANCELLED_AT_PG', params: { ...params, telling: 'no' } })).toContain('Cafe24 is not told');
  });

  it('says when a deposit is due, on the Korean clock', () => {
    expect(en({ code: 'WAITING_DEPOSIT', params: { due: '2026-05-21T14:59:59Z' } })).toBe(
      "Waiting for the buyer's deposit, due 05-21 23:59:59.",
    );
  });

  it.each(codes)('has words for %s even without facts', (code) => {
    expect(en({ code, params: {} })).not.toBe('');
    expect(ko({ code, params: {} })).not.toBe('');
    expect(ja({ code, params: {} })).not.toBe('');
  });
});
