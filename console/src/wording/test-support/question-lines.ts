/** The lines of an order's timeline about questions to the PG: what the server sends, and what people read. */
export const questionLines = {
  PG_CHECKED: {
    params: { about: 'payment', answer: 'silent', failure: 'TIMEOUT', n: 2, of: 10, nextAt: '2026-05-19T05:47:00Z' },
    en: 'Asked the PG how the payment stands (question 2 of 10): no answer (no answer in time). Next question 14:47 (in about 30 min)',
    ko: 'PG에 결제 상태를 물었습니다(10번 중 2번째): 응답 없음(응답 시간 초과). 다음 조회 14:47 (약 30분 후)',
  },
  PG_ASKED: {
    params: { by: 'Hana', operatorId: 'op-1' },
    en: 'Hana had the PG asked how the order stands.',
    ko: 'Hana 님이 PG에 상태 확인을 요청했습니다.',
  },
  PAYMENT_EXPIRED: {
    params: { amount: '39000', currency: 'KRW' },
    en: 'The time to pay is over, and the PG says that no money came (39,000 KRW).',
    ko: '결제 기한이 지났고, PG에 확인하니 들어온 돈이 없습니다(39,000원).',
  },
};
