import type { Line } from './notice-lines.ts';

const money = { amount: '39000', currency: 'KRW' };

/** What staff do with an order's money. */
export const staffLines = {
  STAFF_CANCEL_REQUESTED: {
    params: { ...money, by: 'Hana', reason: 'OUT_OF_STOCK: sold out' },
    en: 'Hana asked to cancel 39,000 KRW. Reason: Out of stock: sold out',
    ko: 'Hana 님이 39,000원 취소를 요청했습니다. 사유: 품절: sold out',
  },
  CANCEL_ENTERED: {
    params: { ...money, by: 'Hana', byKind: 'OPERATOR', reason: 'Called the shop' },
    en: "Hana marked 39,000 KRW as entered in Cafe24's admin. Note: Called the shop",
    ko: 'Hana 님이 취소(39,000원)를 카페24 관리자에 입력된 것으로 표시했습니다. 메모: Called the shop',
  },
  APPROVAL_REQUESTED: {
    params: { ...money, by: 'Hana', reason: 'FRAUD', expiresAt: '2026-05-20T05:03:00Z' },
    en: 'Hana asked to cancel 39,000 KRW, which is above the limit. Another person may agree until 05-20 14:03:00. Reason: Fraud',
    ko: 'Hana 님이 한도를 넘는 취소(39,000원)를 요청했습니다. 다른 담당자가 05-20 14:03:00까지 승인할 수 있습니다. 사유: 부정 결제',
  },
  APPROVAL_GRANTED: {
    params: { ...money, by: 'Minsu', reason: 'FRAUD' },
    en: 'Minsu agreed to the cancellation of 39,000 KRW. Reason: Fraud',
    ko: 'Minsu 님이 취소(39,000원)를 승인했습니다. 사유: 부정 결제',
  },
  APPROVAL_DECLINED: {
    params: { ...money, by: 'Minsu', reason: 'not ours' },
    en: 'Minsu declined the cancellation of 39,000 KRW. No money moved. Reason: not ours',
    ko: 'Minsu 님이 취소(39,000원)를 반려했습니다. 돈은 움직이지 않았습니다. 사유: not ours',
  },
} satisfies Record<string, Line>;
