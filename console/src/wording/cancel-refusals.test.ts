import { expect, it } from 'vitest';
import type { Params } from './params.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { translator } from './test-support/translator.ts';

const php = { currency: 'PHP' };
const krw = { currency: 'KRW' };

it.each<[string, Params, string, string]>([
  [
    'BALANCE_CHANGED',
    { seen: '39000', now: '29000', by: 'Hana', byKind: 'OPERATOR', ...krw },
    'The cancellable amount changed meanwhile (39,000 KRW → 29,000 KRW, Hana). Check the amount again.',
    '그사이 취소 가능 금액이 바뀌었습니다(39,000원 → 29,000원, Hana 님). 금액을 다시 확인해 주십시오.',
  ],
  [
    'AMOUNT_TOO_HIGH',
    { max: '3065.00', ...php },
    'More than the cancellable 3,065.00 PHP. Enter that or less.',
    '취소 가능 금액(3,065.00 PHP)을 넘습니다. 그 이하로 입력해 주십시오.',
  ],
  [
    'AMOUNT_INVALID',
    { digits: 2, ...php },
    'Not a valid amount. PHP takes 2 decimal places.',
    '금액 형식이 맞지 않습니다. 이 통화(PHP)는 소수점 아래 2자리까지 입력할 수 있습니다.',
  ],
  [
    'NOT_CANCELLABLE',
    { status: 'REQUESTED' },
    'An order that is requested cannot be cancelled.',
    '결제 요청 상태에서는 취소할 수 없습니다.',
  ],
  [
    'NOTHING_LEFT',
    {},
    'Nothing is left. It has all been cancelled.',
    '남은 결제 금액이 없습니다. 이미 모두 취소되었습니다.',
  ],
  [
    'CANCEL_IN_FLIGHT',
    { by: '김하나', byKind: 'OPERATOR' },
    '김하나 is cancelling. Try again when the result is in.',
    '김하나 님이 취소를 진행하고 있습니다. 결과가 나온 뒤 다시 시도해 주십시오.',
  ],
  [
    'CANCEL_IN_FLIGHT',
    { by: '정산봇', byKind: 'API_KEY' },
    'API key (정산봇) is cancelling. Try again when the result is in.',
    'API 키(정산봇)가 취소를 진행하고 있습니다. 결과가 나온 뒤 다시 시도해 주십시오.',
  ],
  [
    'CANCEL_IN_FLIGHT',
    { by: 'CAFE24', byKind: 'CAFE24' },
    'Cafe24 is cancelling. Try again when the result is in.',
    '카페24가 취소를 진행하고 있습니다. 결과가 나온 뒤 다시 시도해 주십시오.',
  ],
  [
    'RESULT_UNKNOWN',
    {},
    'An earlier result is unknown. Check with the PG first.',
    '앞선 요청의 결과가 확인되지 않았습니다. PG에 먼저 확인해 주십시오.',
  ],
  [
    'PARTIAL_NOT_SUPPORTED',
    {},
    'This method cannot be cancelled in part, only in full.',
    '이 결제수단은 부분 취소를 지원하지 않습니다. 전체 취소만 할 수 있습니다.',
  ],
  ['NOTE_NEEDED', {}, '“Other” needs a note.', '기타 사유에는 메모가 필요합니다.'],
  [
    'STEP_UP_REQUIRED',
    { proof: 'CODE' },
    'Confirm it is you: enter the code.',
    '본인 확인이 필요합니다. 인증 코드를 입력해 주십시오.',
  ],
  [
    'TWO_STEP_NOT_SET',
    { to: 'cancel' },
    'Set up two-step sign-in under your account before cancelling.',
    '2단계 인증을 설정해야 취소할 수 있습니다. 내 계정에서 설정해 주십시오.',
  ],
  [
    'FORBIDDEN',
    { role: 'operator' },
    'This needs the role Operator; ask an administrator.',
    '이 작업에는 처리 담당 역할이 필요합니다. 관리자에게 요청해 주십시오.',
  ],
  ['SELF_APPROVAL', {}, 'You cannot approve your own request.', '본인이 요청한 취소는 승인할 수 없습니다.'],
  ['APPROVAL_EXPIRED', {}, 'The request has expired. Ask anew.', '승인 기한이 지났습니다. 다시 요청해 주십시오.'],
  [
    'APPROVAL_STALE',
    {},
    'Amount or balance changed since. Ask anew.',
    '요청 후 금액이나 잔액이 바뀌었습니다. 다시 요청해 주십시오.',
  ],
  [
    'KEY_REUSED',
    { fields: ['amount'] },
    'The same key came with other content (amount). Start again.',
    '같은 요청 키로 다른 내용(amount)이 왔습니다. 새로 시작해 주십시오.',
  ],
])('%s with %j reads: %s', (code, params, en, ko) => {
  expect(refusalSentence({ code, params }, translator('en'))).toBe(en);
  expect(refusalSentence({ code, params }, translator('ko'))).toBe(ko);
});
