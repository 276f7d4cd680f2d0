import type { find as en } from '../en/find.ts';

export const find: Record<keyof typeof en, string> = {
  'find.title': '찾기',
  'find.nothingAsked': '위 검색란에 주문번호, PG 거래번호, 참조번호, 구매자, 이벤트·요청 번호를 입력해 주십시오.',
  'find.asked': '전체 기간에서 찾은 말: ‘{q}’',
  'find.missing': '찾지 못한 번호: {ids}',
  'find.none':
    '‘{q}’에 해당하는 항목이 없습니다. 기간과 관계없이 찾았습니다. 다른 번호로 찾거나 거절된 메시지에서 찾아 주십시오.',
  'find.tooMany': '한 번에 {max}개까지 찾을 수 있습니다. 줄여서 다시 찾아 주십시오.',
  'find.more': '처음 {n}건만 표시합니다.',
  'find.asList': '주문 목록으로 보기',
  'find.what': '찾은 항목',
  'find.match': '일치한 항목',
  'find.order': '주문번호',
};
