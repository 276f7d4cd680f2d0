import type { resend as en } from '../en/resend.ts';

export const resend: Record<keyof typeof en, string> = {
  'resend.title': '{kind} 다시 보내기',
  'resend.to': '보낼 곳',
  'resend.lastAnswer': '마지막 시도',
  'resend.effect':
    '{at, select, none {예정된 자동 전송이 없습니다.} other {예정된 {at} 시도를 대신합니다.}} {next, select, none {실패하면 자동으로 더 보내지 않습니다.} other {실패하면 다음 시도는 {next}입니다.}}',
  'resend.again':
    '{time, select, none {카페24가 이미 받은 통보입니다.} other {카페24가 {time}에 이미 받은 통보입니다.}} 같은 내용을 한 번 더 보냅니다.',
  'resend.message': '보낼 내용',
  'resend.signed': '서명 대상',
  'resend.signedAs': '{n}번째',
  'resend.signature':
    '서명 필드({field})는 {covered} 순서로 이어 붙인 값을 키({key})로 계산합니다. 키와 서명 값은 표시하지 않습니다.',
  'resend.unsigned': '쇼핑몰의 접근 권한으로 Admin API를 호출하며 서명은 없습니다.',
  'resend.difference': '지난 전송과 다른 점',
  'resend.noLast': '아직 보낸 적이 없습니다.',
  'resend.lastRemoved': '보관 기간이 지나 지난 전송의 본문이 없으므로 비교할 수 없습니다.',
  'resend.same':
    '지난 전송과 내용이 같습니다. {key, select, same {서명 키도 같습니다.} unknown {서명 키가 같은지는 기록이 없습니다.} other {서명 키만 새 키입니다.}}',
  'resend.differs':
    '지난 전송과 다른 필드가 {n}개 있습니다.{key, select, same {} unknown {} other { 서명 키도 새 키입니다.}}',
  'resend.before': '{n}차 시도',
  'resend.now': '이번',
  'resend.expected': '기대하는 응답',
  'resend.expectedAdmin': 'Admin API가 주문이 취소되었다고 답해야 합니다.',
  'resend.other': '기타(입력)',
  'resend.otherText': '기타 사유',
  'resend.send': '지금 보내기',
  'resend.sending': '보내고 있습니다.',
  'resend.late': '아직 결과가 오지 않았습니다. 결과는 처리 내역에 나타납니다.',
  'resend.accepted': '카페24가 받았습니다({ms} ms).',
  'resend.notConfirmed':
    '수신 확인을 받지 못했습니다({failure}). {at, select, none {자동으로 더 보내지 않습니다.} other {다음 시도 {at}.}}',
  'resend.earlier': '먼저 보낼 통보 다시 보내기…',
  'skip.earlier': '먼저 보낼 통보 건너뛰기…',
  'skip.title': '{kind} 건너뛰기',
  'skip.effect':
    '이 통보는 더 보내지 않으며, 이 주문의 다음 통보를 보냅니다. 카페24에는 다른 방법으로 알려야 합니다. 나중에 다시 보낼 수는 있습니다.',
  'skip.submit': '이 통보 건너뛰기',
};
