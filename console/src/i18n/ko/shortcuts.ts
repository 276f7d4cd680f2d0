import type { shortcuts as en } from '../en/shortcuts.ts';

export const shortcuts: Record<keyof typeof en, string> = {
  'shortcut.title': '단축키',
  'shortcut.search': '검색',
  'shortcut.palette': '주문·화면·작업 찾기',
  'shortcut.down': '다음 행',
  'shortcut.up': '이전 행',
  'shortcut.open': '행 열기',
  'shortcut.select': '행 선택',
  'shortcut.previous': '보던 목록의 이전 주문',
  'shortcut.next': '보던 목록의 다음 주문',
  'shortcut.utc': 'UTC 함께 보기',
  'shortcut.copyNumber': '주문번호 복사',
  'shortcut.help': '단축키 보기',
  'shortcut.escape': '맨 위 창 닫기',
  'shortcut.off': '단축키는 내 계정에서 끌 수 있습니다.',
  'shortcut.section': '키보드',
  'shortcut.use': '단축키 사용',
  'shortcut.useWhat':
    '글을 입력하지 않는 동안 이 브라우저에서 j, k, / 같은 키로 화면을 다룰 수 있습니다. ? 키를 누르면 목록이 나옵니다.',
  'orders.view.by': '{name} 님',
};
