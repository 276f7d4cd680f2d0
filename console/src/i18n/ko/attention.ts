import type { attention as en } from '../en/attention.ts';

export const attention: Record<keyof typeof en, string> = {
  'attentionCause.HELD_MISMATCH': 'PG 금액이 주문 금액과 다름(보류)',
  'attentionCause.LATE_MONEY': '늦게 확인된 결제',
  'attentionCause.OLD_ATTEMPT_MONEY': '이전 시도에서도 결제됨',
  'attentionCause.READ_AS_UNPAID': '카페24가 미결제로 조회한 뒤 결제됨',
  'attentionCause.CANCELLED_AT_PG': 'PG에서 취소됨',
  'attentionCause.CANCEL_REJECTED': 'PG가 취소를 거절함',
  'attentionCause.CANCEL_BY_HAND': '카페24에 반영되지 않은 취소',
  'attentionCause.STILL_UNKNOWN': 'PG에서 결과를 끝내 확인하지 못함',
  'attentionCause.NOTIFY_EXHAUSTED': '카페24 통보 실패(자동 종료)',
  'attentionCause.MALL_REFUSED': '결제 완료 후 카페24가 통보 거절, 구매자에게는 실패로 안내됨',
  'attentionCause.PRICE_DIFFERS': '브라우저의 가격이 카페24와 다름',
  'attentionCause.NOTIFY_BLOCKED': '허용되지 않은 통보 주소',

  'attention.title': '확인 필요',
};
