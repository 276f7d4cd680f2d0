import type { session as en } from '../en/session.ts';

export const session: Record<keyof typeof en, string> = {
  'identity.provider': '{label} 계정으로 다시 로그인',
  'account.byProvider': '{label} 계정으로 로그인합니다. 비밀번호와 2단계 인증은 그곳에서 관리합니다.',
  'reveal.button': '열람…',
  'reveal.title': '개인정보 열람',
  'reveal.what': '5분 동안 표시합니다. 열람한 사실과 사유는 감사 로그에 남습니다.',
  'reveal.example': '가맹점 전화 문의, 문의 번호 1234',
  'reveal.submit': '열람',
  'reveal.shown': '5분 동안 표시합니다.',
  'identity.title': '본인 확인',
  'identity.why':
    '{proof, select, CODE {인증 앱의 6자리 코드를 입력해 주십시오. 5분 동안 유효합니다.} PROVIDER {새 창에서 다시 로그인한 뒤 돌아와 확인해 주십시오. 5분 동안 유효합니다.} other {비밀번호를 입력해 주십시오. 5분 동안 유효합니다.}}',
  'identity.submit': '확인',
  'session.email': '이메일',
  'session.password': '비밀번호',
  'session.code': '인증 코드',
  'session.codeHint': '인증 앱에 표시된 숫자 6자리입니다.',
};
