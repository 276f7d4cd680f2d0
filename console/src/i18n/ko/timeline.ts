import type { timeline as en } from '../en/timeline.ts';

export const timeline: Record<keyof typeof en, string> = {
  'timeline.PAYMENT_REQUESTED': '카페24가 {amount} 결제를 요청했습니다.',
  'timeline.DUPLICATE_RECEIVED': '같은 메시지({kind})가 다시 왔습니다. 처음과 같은 답을 보냈습니다.',
  'timeline.MESSAGE_REJECTED': '{sender}의 메시지({kind})를 거절했습니다: {reason}',
  'timeline.MESSAGE_HELD': '{sender}의 메시지({kind})를 보류했습니다: {reason}',
  'timeline.ATTEMPT_STARTED':
    '{number}번째 결제 시도를 시작했습니다.{previousStatus, select, none {} other { 이전 시도: {previousStatus}}}',
  'timeline.CHECKOUT_OPENED': 'PG에 결제를 등록했습니다.',
  'timeline.CHECKOUT_REFUSED': 'PG가 결제 등록을 거절했습니다{pgMessage, select, none {.} other {: {pgMessage}}}',
  'timeline.PG_CALL_LOST': 'PG에 요청({action})을 보냈으나 응답을 받지 못했습니다({failure}, {ms} ms).',
  'timeline.PRICE_DIFFERED':
    '브라우저가 보낸 가격({theirs})이 카페24의 가격({ours})과 다릅니다. 설정에 따라 통과시켰습니다.',
  'timeline.REVIEW_CONFIRMED': '구매자가 주문 확인 화면에서 {amount} 결제를 확인했습니다.',
  'timeline.PAY_STARTED': 'PG가 최종 금액을 받아 구매자에게 결제를 진행합니다.',
  'timeline.PAY_REFUSED': 'PG가 최종 금액을 거절했습니다{pgMessage, select, none {.} other {: {pgMessage}}}',
  'timeline.BUYER_CANCELLED_REVIEW': '구매자가 주문 확인 화면에서 결제하지 않고 나갔습니다.',
  'timeline.BUYER_RETURNED': '구매자가 결제창에서 돌아왔습니다. 결제 확인에는 사용하지 않습니다.',
  'timeline.PG_REPORTED': 'PG가 알려 왔습니다: {status}, {amount}',
  'timeline.PG_CHECKED':
    'PG에 {about, select, refund {취소} other {결제}} 상태를 물었습니다{n, select, none {} other {({of, select, none {{n}번째} other {{of}번 중 {n}번째}})}}: {answer, select, silent {응답 없음{failure, select, none {} other {({failure})}}} untouched {PG에 등록되어 있으나 구매자가 아직 결제하지 않음} unknown {PG에 없음} held {PG의 답이 우리 기록과 다름} repeated {PG가 취소 요청을 받지 못해 같은 키로 다시 요청함{failure, select, none {} other {, 응답 없음({failure})}}} other {{status, select, none {달라진 것 없음} other {{status}, {amount}(우리 기록과 같음)}}}}.{at, select, none {} other { 다음 조회 {at}}}',
  'timeline.PAYMENT_EXPIRED': '결제 기한이 지났고, PG에 확인하니 들어온 돈이 없습니다({amount}).',
  'timeline.STATUS_CHANGED': '상태가 바뀌었습니다: {from} → {to}',
  'timeline.RESULT_READ': '카페24가 결제 결과를 조회했습니다: {paid, select, yes {결제 완료, {amount}} other {미결제}}',
  'timeline.NOTIFICATION_CREATED': '카페24에 보낼 {kind}를 만들었습니다.',
  'timeline.DELIVERY_SUCCEEDED': '{kind}를 보냈고 카페24가 받았습니다({n}차, {ms} ms).',
  'timeline.DELIVERY_FAILED':
    '{kind}를 보냈으나 수신 확인을 받지 못했습니다({n}차, {failure}).{at, select, none {} other { 다음 시도 {at}}}',
  'timeline.NOTIFICATION_EXHAUSTED': '{kind} 자동 전송을 마쳤습니다. {n}회 모두 실패했습니다.',
  'timeline.RECEIVER_PAUSED':
    '실패가 이어지는 수신 서버({host})로 보내는 통보를 미룹니다(5분 동안 {calls}회 중 {failures}회 실패). 30초마다 한 건씩 시험 전송합니다.',
  'timeline.DELIVERY_WAITED': '수신 서버({host}) 장애로 {since}부터 {kind}를 미루었습니다.',
  'timeline.DELIVERY_HELD': '담당자가 이 쇼핑몰의 통보를 중지하여 {since}부터 {until}까지 {kind}를 미루었습니다.',
  'timeline.RESEND_REQUESTED': '{by} 님이 {kind}를 다시 보냈습니다. 사유: {reason}',
  'timeline.NOTIFICATION_SKIPPED': '{by} 님이 {kind}를 건너뛰었습니다. 사유: {reason}',
  'timeline.PG_ASKED': '{by} 님이 PG에 상태 확인을 요청했습니다.',
  'timeline.NOTE_ADDED': '{by} 님의 메모: {text}',
  'timeline.ATTENTION_RAISED': '사람의 확인이 필요합니다: {cause}',
  'timeline.CANCELLATION_RECORDED': '취소를 기록했습니다: {amount}({origin})',
  'timeline.STAFF_CANCEL_REQUESTED': '{by} 님이 {amount} 취소를 요청했습니다. 사유: {reason}',
  'timeline.APPROVAL_REQUESTED':
    '{by} 님이 한도를 넘는 취소({amount})를 요청했습니다. 다른 담당자가 {at}까지 승인할 수 있습니다. 사유: {reason}',
  'timeline.APPROVAL_GRANTED': '{by} 님이 취소({amount})를 승인했습니다. 사유: {reason}',
  'timeline.APPROVAL_DECLINED': '{by} 님이 취소({amount})를 반려했습니다. 돈은 움직이지 않았습니다. 사유: {reason}',
  'timeline.CANCEL_REQUESTED': '카페24가 {amount} 취소를 요청했습니다.',
  'timeline.REFUND_REPORTED': 'PG가 취소({amount}) 결과를 다시 알렸습니다. 바뀐 것은 없습니다.',
  'timeline.CANCEL_PENDING': 'PG가 취소({amount})를 접수했습니다.',
  'timeline.CANCEL_COMPLETED': '취소가 완료되었습니다: {amount}. 남은 결제 금액 {left}',
  'timeline.CANCEL_DONE_BEFORE':
    '카페24가 이미 돌려준 {amount}의 취소를 요청했습니다. 완료로 답했으며 PG에는 다시 요청하지 않았습니다.',
  'timeline.CANCEL_ENTERED':
    '{actor} 취소({amount})를 카페24 관리자에 입력된 것으로 표시했습니다.{note, select, none {} other { 메모: {note}}}',
  'timeline.CANCEL_REJECTED': 'PG가 취소({amount})를 거절했습니다{pgMessage, select, none {.} other {: {pgMessage}}}',
};
