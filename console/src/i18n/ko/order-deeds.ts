import type { orderDeeds as en } from '../en/order-deeds.ts';

export const orderDeeds: Record<keyof typeof en, string> = {
  'deed.group': '작업',
  'deed.refresh': 'PG에 확인',
  'deed.refreshing': '확인하고 있습니다.',
  'deed.wait': '방금 확인했습니다. {wait}초 뒤 다시 시도해 주십시오.',
  'deed.openAnswer': 'PG 응답 원문',
  'deed.more': '더 보기',
  'deed.note': '메모 쓰기',
  'deed.print': '인쇄용 화면',
  'deed.copyLink': '링크 복사',
  'deed.markDone': '처리 완료로 표시…',
  'pgAnswer.payment':
    'PG의 답: {word, select, UNTOUCHED {결제가 등록되어 있으나 구매자가 아직 결제하지 않았습니다.} UNKNOWN {PG에 이 결제가 없습니다.} SILENT {결제에 대한 응답이 없습니다.} other {{status}{amount, select, none {} other {, {amount}}}.}}',
  'pgAnswer.refund':
    '{word, select, UNKNOWN {PG에 이 취소({amount})가 없습니다.} SILENT {취소({amount})에 대한 응답이 없습니다.} other {취소({amount}): {status}.}}',
  'pgAnswer.compared':
    '{compared, select, changed {우리 기록과 다릅니다. 기록을 PG의 답에 맞췄습니다.} held {우리 기록과 어긋나 보류했습니다. 담당자의 확인이 필요합니다.} other {우리 기록과 같습니다.}}',
  'order.previous': '이전 주문',
  'order.next': '다음 주문',
  'line.at': '기록 시각',
  'line.id': '기록 번호',
  'note.label': '담당자 메모',
  'note.placeholder': '메모 쓰기',
  'note.add': '메모 추가',
  'note.hint': '처리 내역에 계속 남습니다. 2,000자까지 쓸 수 있습니다.',
  'entered.title': '카페24 반영 완료로 표시',
  'entered.what':
    '가맹점이 카페24 관리자에서 취소를 처리했거나 다른 방법으로 해결된 경우에 표시합니다. 이 작업으로 돈은 움직이지 않으며, 이 건은 확인 필요 목록에서 빠집니다.',
  'entered.note': '누가 처리했고 어떻게 확인했는지',
  'entered.submit': '처리 완료로 표시',
};
