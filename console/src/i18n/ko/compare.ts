import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.title': '두 메시지 비교',
  'compare.first': '첫 번째',
  'compare.second': '두 번째',
  'compare.differs': '{n, plural, =0 {다른 항목이 없습니다.} other {다른 항목이 #개입니다.}}',
  'compare.body': '내용',
  'compare.answer': '응답',
  'compare.field': '항목',
  'compare.what': '차이',
  'compare.changed': '다름',
  'compare.missing': '한쪽에 없음',
  'compare.raw': '항목별로 비교할 수 없는 내용이 있습니다.',
  'compare.same': '두 내용이 같습니다.',
};
