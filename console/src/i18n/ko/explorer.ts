import type { explorer as en } from '../en/explorer.ts';

export const explorer: Record<keyof typeof en, string> = {
  'explorer.what': '본인의 권한으로 GraphQL API를 조회합니다. 여기서는 아무것도 바꿀 수 없습니다.',
  'explorer.examples': '예시',
  'explorer.example.latest': '최근 주문',
  'explorer.example.failed': '전송이 끝난 실패 통보',
  'explorer.example.refused': '거절된 메시지',
  'explorer.example.attention': '확인이 필요한 주문',
  'explorer.run': '실행',
  'explorer.query': '쿼리',
  'explorer.variables': '변수(JSON)',
  'explorer.answer': '응답',
  'explorer.answered': 'HTTP {status}, {ms} ms.{requestId, select, none {} other { 요청 번호 {requestId}}}',
  'explorer.lost': '응답을 받지 못했습니다. 다시 시도해 주십시오.',
  'explorer.refused.SYNTAX': '보내지 않았습니다. 쿼리의 문법이 맞지 않습니다.',
  'explorer.refused.NOT_A_QUERY':
    '보내지 않았습니다. 여기서는 조회만 할 수 있습니다. 변경은 해당 화면이나 API 키를 쓰는 스크립트에서 해 주십시오.',
  'explorer.refused.VARIABLES': '보내지 않았습니다. 변수가 JSON 객체가 아닙니다.',
  'explorer.docs': '스키마',
};
