import type { signIn as en } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof en, string> = {
  'session.title': '로그인',
  'session.submit': '로그인',
  'session.wrong': '이메일 또는 비밀번호가 맞지 않습니다.',
  'session.ended': '로그인이 만료되었습니다. 다시 로그인하면 이 화면으로 돌아옵니다.',
  'session.limited': '시도가 많습니다. 1분 뒤 다시 시도해 주십시오.',
  'session.failed': '로그인하지 못했습니다. 다시 시도해 주십시오.',
  'session.recoveryCode': '복구 코드',
  'session.recoveryHint': '복구 코드는 한 번씩만 쓸 수 있습니다.',
  'session.useRecovery': '복구 코드 사용',
  'session.useCode': '인증 앱의 코드 사용',
  'session.codeWrong': '코드가 맞지 않습니다. 새 코드가 나오면 다시 입력해 주십시오.',
  'session.recoveryWrong': '복구 코드가 맞지 않거나 이미 사용되었습니다.',
  'session.codeOver': '코드를 여러 번 틀렸거나 시간이 지났습니다. 다시 로그인해 주십시오.',
  'session.provider': '{label} 계정으로 로그인',
  'session.or': '또는',
  'providerRefusal.NO_GROUP':
    '이 계정에 주어진 역할이 없습니다. 역할이 있는 그룹에 넣어 달라고 관리자에게 요청해 주십시오.',
  'providerRefusal.ADDRESS_MISSING':
    '해당 계정에 확인된 이메일 주소가 없습니다. 이메일을 등록한 뒤 다시 시도해 주십시오.',
  'providerRefusal.ADDRESS_TAKEN':
    '이 이메일은 비밀번호로 로그인하는 계정에서 쓰고 있습니다. 그 비밀번호로 로그인하거나 관리자에게 문의해 주십시오.',
  'providerRefusal.DEACTIVATED': '여기에서 사용이 중지된 계정입니다. 관리자에게 문의해 주십시오.',
  'providerRefusal.EXPIRED': '시간이 지났거나 다른 브라우저에서 시작한 로그인입니다. 처음부터 다시 시도해 주십시오.',
  'providerRefusal.PROVIDER_FAILED': '로그인이 확인되지 않았습니다. 다시 시도해 주십시오.',
  'providerRefusal.OTHER_PERSON': '다른 사람이 로그인했습니다. 지금 작업 중인 계정으로 로그인해 주십시오.',
  'providerRefusal.NOT_FRESH': '마지막 로그인 시각을 받지 못했습니다. 관리자에게 문의해 주십시오.',
  'confirmed.title': '본인 확인 완료',
  'confirmed.what': '이 창을 닫고 하던 작업을 계속해 주십시오. 5분 동안 유효합니다.',
  'confirmed.failed': '본인 확인 안 됨',
};
