import type { orderDeeds as en } from '../en/order-deeds.ts';

export const orderDeeds: Record<keyof typeof en, string> = {
  'deed.group': '작업',
  'deed.refresh': 'PG에 확인',
  'deed.refreshing': '확인하고 있습니다.',
  'deed.wait': '방금 확인했습니다. {wait}초 뒤 다시 시도해 주십시오.',
  'deed.openAnswer': 'PG 응답 원문',
  'deed.more': '더 보기',
  'deed.note': '메모 쓰기',
  'deed.copyLink': '링크 복사',
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
};
