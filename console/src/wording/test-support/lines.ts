import type { TimelineKind } from '@pgbridge/shared/words';
import { type Line, noticeLines } from './notice-lines.ts';
import { questionLines } from './question-lines.ts';
import { staffLines } from './staff-lines.ts';

const money = { amount: '39000', currency: 'KRW' };

/** Every line that a timeline can have: what the server sends, and how it reads. */
export const lines: Record<TimelineKind, Line> = {
  ...noticeLines,
  PAYMENT_REQUESTED: {
    params: money,
    en: 'Cafe24 asked for a payment of 39,000 KRW.',
    ko: '카페24가 39,000원 결제를 요청했습니다.',
  },
  DUPLICATE_RECEIVED: {
    params: { messageKind: 'PG_PAYMENT_WEBHOOK' },
    en: 'The same message came again and got the same answer (PG payment).',
    ko: '같은 메시지(PG 결제 결과)가 다시 왔습니다. 처음과 같은 답을 보냈습니다.',
  },
  MESSAGE_REJECTED: {
    params: { messageKind: 'PAYMENT_REQUEST', reason: 'MISSING_FIELD', field: 'return_url' },
    en: 'Refused a message from Cafe24 (payment request): the field return_url is missing. The sender must add it.',
    ko: '카페24의 메시지(결제 요청)를 거절했습니다: 필수 필드(return_url)가 없습니다. 보낸 쪽에서 넣어야 합니다.',
  },
  MESSAGE_HELD: {
    params: {
      messageKind: 'PG_PAYMENT_WEBHOOK',
      reason: 'AMOUNT_MISMATCH',
      ours: '39000',
      theirs: '3900',
      currency: 'KRW',
    },
    en: 'Held a message from the PG (PG payment): the PG reported 3,900 KRW, the order is 39,000 KRW.',
    ko: 'PG의 메시지(PG 결제 결과)를 보류했습니다: PG가 알린 금액(3,900원)이 주문 금액(39,000원)과 다릅니다.',
  },
  ATTEMPT_STARTED: {
    params: { number: 2, previousStatus: 'FAILED' },
    en: 'Attempt 2 started. The one before: failed',
    ko: '2번째 결제 시도를 시작했습니다. 이전 시도: 결제 실패',
  },
  CHECKOUT_OPENED: {
    params: { reference: '7Q2M', tid: 'pg-order-001' },
    en: 'Registered the payment with the PG.',
    ko: 'PG에 결제를 등록했습니다.',
  },
  CHECKOUT_REFUSED: {
    params: { pgMessage: 'Amount too small' },
    en: 'The PG refused to register the payment: Amount too small',
    ko: 'PG가 결제 등록을 거절했습니다: Amount too small',
  },
  PG_CALL_LOST: {
    params: { action: 'PG_OPEN_CHECKOUT', failure: 'TIMEOUT', ms: 15000 },
    en: 'No answer from the PG to payment registration (no answer in time, 15000 ms).',
    ko: 'PG에 요청(결제 등록)을 보냈으나 응답을 받지 못했습니다(응답 시간 초과, 15000 ms).',
  },
  BUYER_RETURNED: {
    params: { result: '0000' },
    en: "The buyer came back from the PG's page. This proves nothing about payment.",
    ko: '구매자가 결제창에서 돌아왔습니다. 결제 확인에는 사용하지 않습니다.',
  },
  PG_REPORTED: {
    params: { status: 'PAID', amount: '12800', currency: 'JPY' },
    en: 'The PG reported: paid, 12,800 JPY',
    ko: 'PG가 알려 왔습니다: 결제 완료, 12,800 JPY',
  },
  ...questionLines,
  NOTE_ADDED: {
    params: { by: 'Hana', text: 'Buyer called: <b>no</b> {amount} yet' },
    en: 'Note by Hana: Buyer called: <b>no</b> {amount} yet',
    ko: 'Hana 님의 메모: Buyer called: <b>no</b> {amount} yet',
  },
  STATUS_CHANGED: {
    params: { from: 'REQUESTED', to: 'PAID' },
    en: 'Status changed: requested → paid',
    ko: '상태가 바뀌었습니다: 결제 요청 → 결제 완료',
  },
  PRICE_DIFFERED: {
    params: { theirs: '10 + 0', ours: '39000 + 0' },
    en: 'The browser sent the price 10 + 0, Cafe24 says 39000 + 0. The setting lets such orders pass.',
    ko: '브라우저가 보낸 가격(10 + 0)이 카페24의 가격(39000 + 0)과 다릅니다. 설정에 따라 통과시켰습니다.',
  },
  REVIEW_CONFIRMED: {
    params: money,
    en: 'The buyer confirmed 39,000 KRW on the review page.',
    ko: '구매자가 주문 확인 화면에서 39,000원 결제를 확인했습니다.',
  },
  PAY_STARTED: {
    params: {},
    en: 'The PG took the final amount and has the buyer pay it.',
    ko: 'PG가 최종 금액을 받아 구매자에게 결제를 진행합니다.',
  },
  PAY_REFUSED: {
    params: { pgMessage: 'Too late' },
    en: 'The PG refused the final amount: Too late',
    ko: 'PG가 최종 금액을 거절했습니다: Too late',
  },
  BUYER_CANCELLED_REVIEW: {
    params: {},
    en: 'The buyer left from the review page without paying.',
    ko: '구매자가 주문 확인 화면에서 결제하지 않고 나갔습니다.',
  },
  RESULT_READ: {
    params: { paid: 'yes', ...money },
    en: 'Cafe24 read the result: paid, 39,000 KRW',
    ko: '카페24가 결제 결과를 조회했습니다: 결제 완료, 39,000원',
  },
  ATTENTION_RAISED: {
    params: { cause: 'LATE_MONEY' },
    en: 'A person is needed: money arrived late',
    ko: '사람의 확인이 필요합니다: 늦게 확인된 결제',
  },
  CANCEL_REQUESTED: {
    params: money,
    en: 'Cafe24 asked to cancel 39,000 KRW.',
    ko: '카페24가 39,000원 취소를 요청했습니다.',
  },
  ...staffLines,
  REFUND_REPORTED: {
    params: { ...money, status: 'COMPLETED' },
    en: 'The PG reported the refund of 39,000 KRW again. Nothing changed.',
    ko: 'PG가 취소(39,000원) 결과를 다시 알렸습니다. 바뀐 것은 없습니다.',
  },
  CANCEL_PENDING: {
    params: money,
    en: 'The PG accepted the cancellation (39,000 KRW).',
    ko: 'PG가 취소(39,000원)를 접수했습니다.',
  },
  CANCEL_COMPLETED: {
    params: { ...money, left: '0' },
    en: 'Cancelled 39,000 KRW. Still paid: 0 KRW',
    ko: '취소가 완료되었습니다: 39,000원. 남은 결제 금액 0원',
  },
  CANCEL_REJECTED: {
    params: { ...money, pgMessage: 'Refund rejected' },
    en: 'The PG refused the cancellation (39,000 KRW): Refund rejected',
    ko: 'PG가 취소(39,000원)를 거절했습니다: Refund rejected',
  },
  CANCEL_DONE_BEFORE: {
    params: money,
    en: 'Cafe24 asked to cancel 39,000 KRW, which had gone back already. Answered "done"; the PG was not asked again.',
    ko: '카페24가 이미 돌려준 39,000원의 취소를 요청했습니다. 완료로 답했으며 PG에는 다시 요청하지 않았습니다.',
  },
  CANCELLATION_RECORDED: {
    params: { ...money, origin: 'CAFE24' },
    en: 'Recorded a cancellation of 39,000 KRW (Cafe24).',
    ko: '취소를 기록했습니다: 39,000원(카페24)',
  },
};
