import type { enteredByHand as en } from '../en/entered-by-hand.ts';

export const enteredByHand: Record<keyof typeof en, string> = {
  'entered.title': '입력 완료로 표시: {orderNumber} · {mallId}',
  'entered.what':
    '가맹점이 카페24 관리자에서 같은 금액을 취소한 것을 확인한 뒤 표시해 주십시오. 아무것도 보내지 않고 돈도 움직이지 않으며, 확인 필요 목록에서 빠집니다. 나중에 카페24의 취소 요청이 오더라도 돈을 다시 돌려주지 않고 답합니다.',
  'entered.which': '가맹점이 입력한 취소',
  'entered.note': '메모(선택)',
  'entered.submit': '입력 완료로 표시',
  'entered.nothing': '이 주문에는 카페24 관리자에 더 입력할 취소가 없습니다.',
  'entered.orders': '입력이 필요한 주문',
  'entered.more': '외 주문 {n}건',
};
