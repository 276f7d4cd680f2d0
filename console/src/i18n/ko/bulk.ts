import type { bulk as en } from '../en/bulk.ts';

export const bulk: Record<keyof typeof en, string> = {
  'bulkReason.DELIVERED': '이미 전송 완료',
  'bulkReason.SKIPPED': '건너뜀',
  'bulkReason.SEND_IN_FLIGHT': '지금 전송 중',
  'bulkReason.OTHER_RUN': '다른 일괄 재전송에 포함됨',
  'bulkReason.EARLIER_NOT_DELIVERED': '같은 주문의 먼저 보낼 통보가 남아 있음',
  'bulkReason.LATER_ALREADY_SENT': '같은 주문의 나중 통보를 이미 보냄',
  'bulkReason.ADDRESS_BLOCKED': '허용되지 않은 주소',
  'bulkReason.TOO_OLD': '일괄 재전송 기간이 지남',
  'bulkReason.UNKNOWN': '찾을 수 없음',
  'bulkReason.STOPPED': '중지되어 보내지 않음',
};
