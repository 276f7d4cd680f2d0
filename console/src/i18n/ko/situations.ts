import type { situations as en } from '../en/situations.ts';

export const situations: Record<keyof typeof en, string> = {
  'situation.WAITING_BUYER':
    '구매자가 결제창에서 결제하기를 기다리고 있습니다. 아직 돈은 받지 않았습니다.{at, select, none {} other { {at}에 PG에 확인합니다.}}{due, select, none {} other { 결제 기한은 {due}입니다.}}',
  'situation.WAITING_CONFIRM':
    '구매자 인증은 끝났고 결제 승인 전입니다. 아직 돈은 받지 않았습니다.{at, select, none {} other { {at}에 PG에 확인합니다.}}{due, select, none {} other { 결제 기한은 {due}입니다.}}',
  'situation.WAITING_DEPOSIT':
    '구매자의 입금을 기다리고 있습니다.{due, select, none {} other { 입금 기한은 {due}입니다.}}{at, select, none {} other { {at}에 PG에 확인합니다.}}',
  'situation.WAITING_MALL_READ': '결제는 완료되었습니다. 카페24가 결제 결과를 조회하기를 기다리고 있습니다.',
  'situation.NOTIFY_SENDING':
    '{news, select, CANCEL {취소 처리가 끝나} other {결제가 완료되어}} 카페24에 통보하고 있습니다.',
  'situation.NOTIFY_RETRYING':
    '{news, select, CANCEL {취소 처리는 끝났으나} other {결제는 완료되었으나}} 카페24의 수신 확인을 받지 못했습니다({failure}).{at, select, none {} other { {n}차 통보를 {at}에 보냅니다.}}',
  'situation.NOTIFY_BEHIND': '먼저 보낼 {kind}가 전달되지 않아 기다리고 있습니다.',
  'situation.NOTIFY_HOST_PAUSED':
    '수신 서버({host})에서 실패가 이어져 {kind} 전송을 미루고 있습니다.{at, select, none {} other { {at}에 시험 전송한 뒤 차례로 보냅니다.}} 버려지는 통보는 없습니다.',
  'situation.NOTIFY_MALL_PAUSED':
    '{by} 님이 이 쇼핑몰의 통보를 중지하여 {kind}가 기다리고 있습니다. 사유: {reason}. 다시 시작하면 차례로 보내며, 버려지는 통보는 없습니다.',
  'situation.NOTIFY_SKIPPED':
    '카페24에 알리지 않았습니다. {by, select, none {{kind}를 건너뛰었습니다.} other {{by} 님이 {kind}를 건너뛰었습니다. 사유: {reason}}}',
  'situation.NOTIFY_EXHAUSTED':
    '{news, select, CANCEL {취소 처리는 끝났으나} other {결제는 완료되었으나}} 카페24 통보가 {n}회 모두 실패했습니다. 자동 전송은 끝났습니다.',
  'situation.MALL_REFUSED':
    '결제는 완료되었으나 카페24가 통보를 거절했습니다({failure}). 구매자에게는 실패로 안내되었습니다.',
  'situation.PRICE_DIFFERS':
    '브라우저가 보낸 가격({theirs})이 카페24의 가격({ours})과 다릅니다. 발송 전에 주문을 확인해 주십시오.',
  'situation.NOTIFY_BLOCKED': '통보 주소({host})가 이 쇼핑몰의 도메인이 아니어서 보내지 않았습니다.',
  'situation.PG_ANSWER_LOST':
    'PG의 응답을 받지 못해 결제 여부를 아직 모릅니다.{at, select, none {} other { {at}에 다시 확인합니다.}} 실패로 처리하지 않습니다.',
  'situation.HELD_MISMATCH':
    '{about, select, refund {취소에 대해 PG가 알린 내용({theirs})이 우리 기록({ours})과 달라} other {PG가 알린 금액({theirs})이 주문 금액({ours})과 달라}} 보류했습니다. 카페24에는 통보하지 않았습니다.',
  'situation.LATE_MONEY':
    '{status} 처리 후 결제가 확인되었습니다({amount}). {told, select, yes {카페24에 통보했습니다.} pending {카페24에는 아직 통보하지 못했습니다.} other {카페24 주문은 더 결제할 수 없는 상태입니다.}}',
  'situation.OLD_ATTEMPT_MONEY': '이전 결제 시도에서도 결제가 확인되었습니다({amount}). 이중 결제일 수 있습니다.',
  'situation.READ_AS_UNPAID':
    '카페24가 미결제로 조회한 뒤에 결제가 확인되었습니다({amount}). {told, select, yes {카페24에 통보했습니다.} other {카페24는 아직 모릅니다.}}',
  'situation.CANCELLED_AT_PG':
    '우리를 거치지 않고 PG가 돈을 돌려주었습니다({amount}). {telling, select, yes {카페24에 통보하고 있습니다.} other {카페24 주문의 결제로 잡히지 않은 돈이어서 카페24에는 통보하지 않습니다. 두 기록을 비교해 주십시오.}}',
  'situation.CANCEL_IN_FLIGHT': '{actor} 취소({amount})를 진행하고 있습니다. 결과가 나오면 이 화면이 바뀝니다.',
  'situation.CANCEL_PENDING':
    'PG가 취소({amount})를 접수했습니다. 결과를 기다리는 동안 이 금액은 다시 취소할 수 없습니다.{at, select, none {} other { {at}에 PG에 확인합니다.}}',
  'situation.CANCEL_UNKNOWN':
    '취소({amount}) 결과를 받지 못했습니다.{at, select, none {} other { {at}에 PG에 다시 확인합니다.}} 다시 취소하지 마십시오.',
  'situation.APPROVAL_WAITING': '{actor} 요청한 취소({amount})가 승인을 기다립니다. {expires}에 만료됩니다.',
  'situation.CANCEL_REJECTED':
    'PG가 취소({amount})를 거절했습니다{pgMessage, select, none {} other {: {pgMessage}}}. 결제 금액은 그대로입니다.',
  'situation.CANCEL_BY_HAND':
    '취소({amount})는 완료되었으나 카페24는 모릅니다{why, select, PART {(전체 취소만 통보할 수 있음)} NO_ACCESS {(쇼핑몰 접근 권한 없음)} REFUSED {(카페24가 통보 거절{answer, select, none {} other {: {answer}}})} GIVEN_UP {(통보가 모두 실패)} other {}}. 가맹점이 카페24 관리자에서 같은 금액을 취소해야 합니다. 돈이 다시 나가지는 않습니다.',
  'situation.STILL_UNKNOWN':
    '{about, select, refund {취소({amount}) 결과를 PG에서 끝내 확인하지 못했습니다. 이 금액은 다시 취소할 수 없습니다.} other {결제({amount}) 여부를 PG에서 끝내 확인하지 못했습니다.}} 자동 조회를 마쳤습니다. PG에서 직접 확인하십시오.',
  'situation.DONE_PAID': '결제와 카페24 통보가 모두 완료되었습니다. 더 할 일이 없습니다.',
  'situation.DONE_CANCELLED':
    '{entered, select, yes {취소({amount})가 완료되었고, 가맹점이 카페24 관리자에 직접 입력했습니다.} other {취소({amount})와 카페24 통보가 모두 완료되었습니다.}} 남은 결제 금액은 {left}입니다.',
  'situation.FAILED': '결제가 실패했습니다{pgMessage, select, none {} other {: {pgMessage}}}. 돈은 받지 않았습니다.',
  'situation.BUYER_LEFT': '구매자가 결제를 중단했습니다. 돈은 받지 않았습니다.',
  'situation.EXPIRED': '결제 기한이 지나 만료되었습니다. PG에 확인한 결과 받은 돈이 없습니다.',
  'situation.tryOf': '전체 {of}회 중 {n}차',
};
