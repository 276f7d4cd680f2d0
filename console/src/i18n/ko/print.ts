import type { print as en } from '../en/print.ts';

export const print: Record<keyof typeof en, string> = {
  'print.print': '인쇄',
  'print.back': '주문으로 돌아가기',
  'print.by': '{name} 님이 {time}에 인쇄',
  'print.amounts': '금액',
  'print.requestedAmount': '결제 요청',
  'print.timeline': '기록',
  'print.timelineCount': '{n}건',
  'print.reading': '나머지 기록을 불러오고 있습니다. 모두 불러온 뒤 인쇄해 주십시오.',
  'print.delivered': '{status}, {n}회 시도',
  'print.toldAt': '시각은 한국 시각(KST)이며 아래에 UTC를 함께 적었습니다.',
};
