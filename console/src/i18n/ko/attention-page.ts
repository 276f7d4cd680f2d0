import type { attentionPage as en } from '../en/attention-page.ts';

export const attentionPage: Record<keyof typeof en, string> = {
  'attention.orders': '주문 {n}건',
  'attention.since': '최초 발생',
  'attention.empty': '지금 사람이 확인할 일이 없습니다.',
  'attentionDo.HELD_MISMATCH': 'PG와 금액을 대조한 뒤 PG에서 취소를 요청해 주십시오.',
  'attentionDo.LATE_MONEY': '가맹점에 알리고, 상품을 보내지 않으면 취소해 주십시오.',
  'attentionDo.OLD_ATTEMPT_MONEY': '결제 시도를 비교해 주십시오. 이중 결제이면 하나를 취소해 주십시오.',
  'attentionDo.READ_AS_UNPAID': '결제된 사실을 가맹점에 알리고, 주문이 없으면 취소해 주십시오.',
  'attentionDo.CANCELLED_AT_PG': '가맹점이 취소를 알고 있는지 확인해 주십시오.',
  'attentionDo.CANCEL_REJECTED': 'PG의 거절 사유를 확인한 뒤 다시 취소하거나 가맹점에 알려 주십시오.',
  'attentionDo.CANCEL_BY_HAND': '가맹점이 카페24 관리자에서 취소를 직접 처리해야 합니다.',
  'attentionDo.STILL_UNKNOWN': 'PG에 결과를 문의해 주십시오. 그 전에는 다시 취소하지 마십시오.',
  'attentionDo.NOTIFY_EXHAUSTED': '수신 서버가 복구된 뒤 통보를 다시 보내 주십시오.',
  'attentionDo.NOTIFY_BLOCKED': '카페24에서 쇼핑몰의 도메인을 확인한 뒤 통보를 다시 보내 주십시오.',
  'attentionDo.MALL_REFUSED': '구매자에게 실패로 안내되었습니다. 통보를 다시 보내거나 취소해 주십시오.',
  'attentionDo.PRICE_DIFFERS': '쇼핑몰의 상품 가격과 비교해 주십시오.',
};
